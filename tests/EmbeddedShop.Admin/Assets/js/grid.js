"use strict";

// Draws the tables of the pages: with DataTables where it is present, else with the plain grid of plain-grid.js.

const Shop = window.Shop = { grids: {} };

Shop.grid = function (definition) {
  const table = document.getElementById(definition.name);
  const columns = definition.columns.map(column => ({ ...column, render: Shop.renderer(column.render, definition.culture) }));
  const grid = Shop.grids[definition.name] = (window.jQuery ? Shop.dataTable : Shop.plainGrid)(table, definition, columns);
  document.getElementById(definition.searchButton)?.addEventListener("click", () => grid.reload());
};

Shop.renderer = function (render, culture) {
  const text = value => escapeHtml(value);
  const button = icon => data => `<a class="${render.className}" href="${render.url}${text(data)}"><i class="${icon}"></i>${text(render.title)}</a>`;
  switch (render?.kind) {
    case "custom": return render.call;
    case "boolean": return data => data
      ? '<i class="fas fa-check true-icon" nop-value="true" title="✓"></i>'
      : '<i class="fas fa-times false-icon" nop-value="false" title="✗"></i>';
    case "date": return data => data ? text(window.moment ? moment(data).locale(culture).format(render.format) : new Date(data).toLocaleString(culture)) : "";
    case "link": return (data, type, row) => `<a href="${render.url}${text(row[render.id])}">${text(render.title || data)}</a>`;
    case "view": return button("far fa-eye");
    case "edit": return button("fas fa-pencil-alt");
    default: return text;
  }
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

Shop.width = width => /^\d+$/.test(width) ? `${width}px` : width || "";

Shop.refreshButton = function (definition) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "btn btn-default grid-refresh";
  button.title = definition.texts.refresh;
  button.innerHTML = '<i class="fas fa-rotate"></i>';
  button.addEventListener("click", () => updateTable(`#${definition.name}`));
  return button;
};

Shop.dataTable = function (table, definition, columns) {
  const texts = definition.texts;
  // As the host has it: the heading is a table of its own above the rows, gets the widths of the first row whenever the rows are drawn, and
  // keeps them; what changes a cell afterwards moves the rows only.
  const api = jQuery(table).DataTable({
    autoWidth: false,
    scrollX: true,
    preDrawCallback: settings => settings.nTableWrapper.querySelectorAll("colgroup").forEach(group => group.remove()),
    drawCallback: definition.drawCallback,
    ajax: { url: definition.url, type: "POST", dataType: "json", dataSrc: "Data", data: request => Shop.filters(definition, request) },
    serverSide: true,
    processing: true,
    ordering: false,
    columns: columns.map(column => ({ ...column, title: escapeHtml(column.title), width: column.width ?? "", defaultContent: "" })),
    language: {
      emptyTable: texts.empty, loadingRecords: "&nbsp;", zeroRecords: texts.empty, info: texts.info, infoEmpty: texts.noItems, lengthMenu: texts.lengthMenu,
      processing: '<i class="fas fa-spinner fa-spin"></i>', paginate: { previous: texts.previous, next: texts.next }
    },
    layout: { topStart: null, topEnd: null, bottomStart: null, bottomEnd: null, bottom: ["paging", "pageLength", "info", () => Shop.refreshButton(definition)] },
    lengthMenu: definition.lengthMenu,
    pageLength: definition.length,
    pagingType: "simple_numbers"
  });
  api.columns.adjust();
  return { reload: () => api.ajax.reload(), adjust: () => api.columns.adjust() };
};

function updateTable(selector) {
  Shop.grids[selector.replace("#", "")]?.reload();
}
