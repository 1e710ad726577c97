"use strict";

// Draws the tables of the pages: with DataTables where it is present, else with the plain grid of plain-grid.js.

const Shop = window.Shop = window.Shop || {};

Shop.grids = {};

Shop.grid = function (definition) {
  const table = document.getElementById(definition.name);
  const columns = definition.columns.map(column => ({ ...column, render: Shop.renderer(column, definition) }));
  const grid = window.jQuery?.fn.DataTable?.ext ? Shop.dataTable(table, definition, columns) : Shop.plainGrid(table, definition, columns);
  Shop.grids[definition.name] = grid;

  document.getElementById(definition.searchButton)?.addEventListener("click", event => {
    event.preventDefault();
    selectedIds = [];
    grid.reload();
  });
  if (columns.some(column => column.master))
    Shop.watchCheckBoxes(grid.container());
};

Shop.renderer = function (column, definition) {
  const render = column.render;
  const text = value => escapeHtml(value);
  const icon = (name, url, title, className) => data => `<a class="${className}" href="${url}${text(data)}"><i class="${name}"></i>${text(title)}</a>`;
  switch (render?.kind) {
    case "custom": return render.call;
    case "boolean": return data => data
      ? '<i class="fas fa-check true-icon" nop-value="true" title="✓"></i>'
      : '<i class="fas fa-times false-icon" nop-value="false" title="✗"></i>';
    case "date": return data => data ? Shop.date(data, render.format, definition.culture) : "";
    case "link": return (data, type, row) => `<a href="${render.url}${text(row[render.id])}">${text(render.title || data)}</a>`;
    case "view": return icon("far fa-eye", render.url, render.title, render.className);
    case "edit": return icon("fas fa-pencil-alt", render.url, render.title, render.className);
    case "button": return data => render.onClick
      ? `<a class="${render.className}" onclick="${render.onClick}('${text(data)}');">${text(render.title)}</a>`
      : `<a class="${render.className}" href="${render.url}${text(data)}">${text(render.title)}</a>`;
    case "checkbox": return (data, type, row) =>
      `<input name="${render.name}" value="${text(row[render.key])}" type="checkbox" class="checkboxGroups"${data === true ? ' checked="checked"' : ""} />`;
    default: return column.encode ? text : data => data ?? "";
  }
};

Shop.date = function (value, format, culture) {
  if (window.moment)
    return escapeHtml(moment(value).locale(culture).format(format));
  const date = new Date(value);
  return escapeHtml(/^L$|^l$/.test(format) ? date.toLocaleDateString(culture) : date.toLocaleString(culture));
};

Shop.filters = function (definition, request) {
  for (const filter of definition.filters) {
    const field = document.getElementById(filter.field);
    if (filter.kind === "constant")
      request[filter.name] = filter.value;
    else if (filter.kind === "checked")
      request[filter.name] = field?.checked === true;
    else if (field?.multiple)
      request[filter.name] = [...field.selectedOptions].map(option => option.value);
    else if (field)
      request[filter.name] = field.value;
  }
  return addAntiForgeryToken(request);
};

Shop.title = column => column.master
  ? `<input class="mastercheckbox" type="checkbox" />${column.title ? " " + escapeHtml(column.title) : ""}`
  : escapeHtml(column.title);

Shop.width = width => /^\d+$/.test(width) ? `${width}px` : width || null;

Shop.refreshButton = function (definition) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "btn btn-default grid-refresh";
  button.title = definition.texts.refresh;
  button.innerHTML = '<i class="fas fa-rotate"></i>';
  button.addEventListener("click", () => updateTable(`#${definition.name}`, true));
  return button;
};

Shop.dataTable = function (table, definition, columns) {
  const texts = definition.texts;
  const bottom = [definition.paging && "paging", definition.paging && "pageLength", definition.info && "info",
    definition.refresh && (() => Shop.refreshButton(definition))].filter(Boolean);
  // As the host has it: the heading is a table of its own above the rows, gets the widths of the first row whenever the rows are drawn, and
  // keeps them; what changes a cell afterwards moves the rows only.
  const options = {
    autoWidth: false,
    scrollX: true,
    preDrawCallback: settings => settings.nTableWrapper.querySelectorAll("colgroup").forEach(group => group.remove()),
    columns: columns.map(column => ({
      data: column.data, title: Shop.title(column), render: column.render, visible: column.visible,
      className: column.className, width: column.width ?? "", searchable: column.searchable, orderable: !column.master, defaultContent: ""
    })),
    info: definition.info,
    language: {
      emptyTable: texts.empty, loadingRecords: "&nbsp;", zeroRecords: texts.empty, info: texts.info, infoEmpty: texts.noItems, lengthMenu: texts.lengthMenu,
      processing: '<i class="fas fa-spinner fa-spin"></i>', paginate: { previous: texts.previous, next: texts.next }
    },
    layout: { topStart: null, topEnd: null, bottomStart: null, bottomEnd: null, bottom },
    lengthChange: definition.lengthMenu.length > 0,
    lengthMenu: definition.lengthMenu.length > 0 ? definition.lengthMenu : [definition.length],
    ordering: definition.ordering,
    order: [],
    pageLength: definition.length,
    paging: definition.paging,
    pagingType: definition.pagingType,
    processing: definition.processing,
    rowId: definition.rowId || undefined,
    serverSide: definition.serverSide
  };
  if (definition.rows) {
    options.data = definition.rows;
    options.serverSide = false;
  } else {
    options.ajax = { url: definition.url, type: "POST", dataType: "json", dataSrc: "Data", data: request => Shop.filters(definition, request) };
  }
  if (definition.deferLoading !== null)
    options.deferLoading = definition.deferLoading;
  Object.assign(options, definition.callbacks);

  const api = jQuery(table).DataTable(options);
  api.columns.adjust();
  return {
    container: () => api.table().container(),
    reload: () => definition.rows ? api.draw() : api.ajax.reload(),
    adjust: () => api.columns.adjust()
  };
};

Shop.watchCheckBoxes = function (container) {
  const boxes = () => [...container.querySelectorAll("tbody input.checkboxGroups")];
  container.addEventListener("change", event => {
    if (event.target.classList.contains("mastercheckbox")) {
      boxes().forEach(box => box.checked = event.target.checked);
    } else if (!event.target.classList.contains("checkboxGroups")) {
      return;
    }
    const shown = boxes();
    const values = shown.map(box => box.value);
    selectedIds = selectedIds.filter(id => !values.includes(id)).concat(shown.filter(box => box.checked).map(box => box.value));
    const master = container.querySelector("input.mastercheckbox");
    if (master)
      master.checked = shown.length > 0 && shown.every(box => box.checked);
  });
};

function clearMasterCheckbox(selector) {
  selectedIds = [];
  const container = Shop.grids[selector.replace("#", "")]?.container();
  container?.querySelectorAll("input.mastercheckbox, input.checkboxGroups").forEach(box => box.checked = false);
}

function updateTable(selector, hasMasterCheckBox) {
  Shop.grids[selector.replace("#", "")]?.reload();
  if (hasMasterCheckBox)
    clearMasterCheckbox(selector);
}

function updateTableSrc(selector, hasMasterCheckBox) {
  updateTable(selector, hasMasterCheckBox);
}

function updateTableWidth(selector) {
  Shop.grids[selector.replace("#", "")]?.adjust();
}

function ensureDataTablesRendered() {
  Object.values(Shop.grids).forEach(grid => grid.adjust());
}

function reloadAllDataTables(items) {
  setTimeout(ensureDataTablesRendered, items ? items * 100 : 300);
}
