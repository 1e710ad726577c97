"use strict";

// A small grid for machines without DataTables: the same requests, renders, paging and refresh.

Shop.plainGrid = function (table, definition, columns) {
  const shown = columns.filter(column => column.visible);
  const texts = definition.texts;
  const state = { start: 0, length: definition.length, total: 0, draw: 0 };

  table.outerHTML = `<div class="plain-grid"><div class="table-responsive">${table.outerHTML}</div><div class="plain-grid-footer"></div></div>`;
  table = document.getElementById(definition.name);
  const footer = table.closest(".plain-grid").querySelector(".plain-grid-footer");
  table.createTHead().innerHTML = `<tr>${shown.map(column =>
    `<th class="${column.className || ""}" style="width:${Shop.width(column.width)}">${escapeHtml(column.title)}</th>`).join("")}</tr>`;
  const body = table.createTBody();

  function draw(rows) {
    body.innerHTML = rows.map(row => `<tr>${shown.map(column =>
      `<td class="${column.className || ""}">${column.render(row[column.data], "display", row) ?? ""}</td>`).join("")}</tr>`).join("")
      || `<tr><td colspan="${shown.length}" class="dt-empty">${escapeHtml(texts.empty)}</td></tr>`;
    drawFooter(rows.length);
    definition.drawCallback?.({ nTable: table });
  }

  function pageButton(label, page, enabled, active) {
    const button = Object.assign(document.createElement("button"), { type: "button", textContent: label, disabled: !enabled });
    button.className = `btn btn-default${active ? " active" : ""}`;
    button.addEventListener("click", () => load(page * state.length));
    return button;
  }

  function drawFooter(count) {
    const page = Math.floor(state.start / state.length);
    const pages = Math.max(1, Math.ceil(state.total / state.length));
    const first = Math.max(0, page - 3);
    footer.innerHTML = `<span class="btn-group"></span><label>${texts.lengthMenu.replace("_MENU_", `<select>${definition.lengthMenu.map(length =>
      `<option${length === state.length ? " selected" : ""}>${length}</option>`).join("")}</select>`)}</label><span>${count === 0 ? texts.noItems : texts.info
      .replace("_START_", state.start + 1).replace("_END_", state.start + count).replace("_TOTAL_", state.total)}</span>`;
    footer.firstChild.append(
      pageButton(texts.previous, page - 1, page > 0),
      ...Array.from({ length: Math.min(pages, page + 4) - first }, (_, index) => pageButton(first + index + 1, first + index, true, first + index === page)),
      pageButton(texts.next, page + 1, page + 1 < pages));
    footer.querySelector("select").addEventListener("change", event => {
      state.length = Number(event.target.value);
      load(0);
    });
    footer.append(Shop.refreshButton(definition));
  }

  async function load(start) {
    state.start = start;
    const draws = ++state.draw;
    const form = new URLSearchParams();
    for (const [name, value] of Object.entries(Shop.filters(definition, { draw: draws, start, length: state.length })))
      [value].flat().forEach(item => form.append(name, item ?? ""));
    const response = await fetch(definition.url, { method: "POST", body: form, headers: { "X-Requested-With": "XMLHttpRequest" } });
    const answer = response.ok ? await response.json() : { error: `${response.status} ${response.statusText}` };
    if (draws !== state.draw)
      return;
    if (answer.error)
      return alert(answer.error);
    state.total = answer.recordsFiltered;
    draw(answer.Data);
  }

  load(0);
  return { reload: () => load(0), adjust: () => { } };
};
