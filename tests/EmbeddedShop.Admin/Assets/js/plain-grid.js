"use strict";

// A small grid for machines without DataTables: the same requests, renders, paging and refresh, no ordering.

Shop.plainGrid = function (table, definition, columns) {
  const shown = columns.filter(column => column.visible);
  const texts = definition.texts;
  const state = { start: 0, length: definition.paging ? definition.length || 15 : 1000, total: 0, draw: 0 };

  const container = document.createElement("div");
  container.className = "plain-grid";
  table.before(container);
  const scroller = document.createElement("div");
  scroller.className = "table-responsive";
  container.append(scroller);
  scroller.append(table);
  table.createTHead().innerHTML = `<tr>${shown.map(column =>
    `<th class="${column.className || ""}"${Shop.width(column.width) ? ` style="width:${Shop.width(column.width)}"` : ""}>${Shop.title(column)}</th>`).join("")}</tr>`;
  const body = table.createTBody();
  const footer = document.createElement("div");
  footer.className = "plain-grid-footer";
  container.append(footer);

  const valueOf = (row, path) => path ? path.split(".").reduce((value, part) => value?.[part], row) : null;

  function draw(rows) {
    const settings = { aoData: rows, nTable: table };
    body.innerHTML = rows.map((row, index) => `<tr${definition.rowId ? ` id="${escapeHtml(definition.rowId(row))}"` : ""}>${shown.map(column =>
      `<td class="${column.className || ""}">${column.render(valueOf(row, column.data), "display", row,
        { row: index, col: columns.indexOf(column), settings }) ?? ""}</td>`).join("")}</tr>`).join("")
      || `<tr><td colspan="${shown.length}" class="dt-empty">${escapeHtml(texts.empty)}</td></tr>`;
    drawFooter(rows.length);
    definition.callbacks.drawCallback?.(settings);
  }

  function pageButton(label, page, enabled, active) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = `btn btn-default${active ? " active" : ""}`;
    button.textContent = label;
    button.disabled = !enabled;
    button.addEventListener("click", () => {
      state.start = page * state.length;
      load();
    });
    return button;
  }

  function drawFooter(count) {
    footer.replaceChildren();
    const page = Math.floor(state.start / state.length);
    const pages = Math.max(1, Math.ceil(state.total / state.length));
    if (definition.paging) {
      const buttons = document.createElement("span");
      buttons.className = "btn-group";
      buttons.append(pageButton(texts.previous, page - 1, page > 0, false));
      for (let index = Math.max(0, page - 3); index < Math.min(pages, page + 4); index++)
        buttons.append(pageButton(String(index + 1), index, true, index === page));
      buttons.append(pageButton(texts.next, page + 1, page + 1 < pages, false));
      footer.append(buttons);
    }
    if (definition.paging && definition.lengthMenu.length > 0) {
      const label = document.createElement("label");
      const select = `<select>${definition.lengthMenu.map(length =>
        `<option${length === state.length ? " selected" : ""}>${Number(length)}</option>`).join("")}</select>`;
      label.innerHTML = texts.lengthMenu.replace("_MENU_", select);
      label.querySelector("select").addEventListener("change", event => {
        state.length = Number(event.target.value);
        state.start = 0;
        load();
      });
      footer.append(label);
    }
    if (definition.info) {
      const info = document.createElement("span");
      info.textContent = count === 0 ? texts.noItems : texts.info
        .replace("_START_", state.start + 1).replace("_END_", state.start + count).replace("_TOTAL_", state.total);
      footer.append(info);
    }
    if (definition.refresh)
      footer.append(Shop.refreshButton(definition));
  }

  function encode(form, name, value) {
    if (Array.isArray(value))
      value.forEach(item => form.append(name, item));
    else if (value !== null && value !== undefined)
      form.append(name, value);
  }

  async function load() {
    if (definition.rows) {
      state.total = definition.rows.length;
      draw(definition.rows.slice(state.start, state.start + state.length));
      return;
    }
    const draws = ++state.draw;
    const form = new URLSearchParams();
    const request = Shop.filters(definition, { draw: draws, start: state.start, length: state.length });
    Object.entries(request).forEach(([name, value]) => encode(form, name, value));
    const response = await fetch(definition.url, { method: "POST", body: form, headers: { "X-Requested-With": "XMLHttpRequest" } });
    if (draws !== state.draw)
      return;
    if (!response.ok) {
      alert(`${response.status} ${response.statusText}`);
      return;
    }
    const answer = await response.json();
    if (answer.error) {
      display_nop_error(answer);
      return;
    }
    state.total = answer.recordsFiltered || 0;
    draw(answer.Data || []);
  }

  if (definition.deferLoading === null)
    load();
  else
    draw([]);

  return {
    container: () => container,
    reload: () => {
      state.start = 0;
      load();
    },
    adjust: () => { }
  };
};
