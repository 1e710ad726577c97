"use strict";

// The global functions that the plugin calls by name, and the small behaviours of the pages.

function escapeHtml(text) {
  const entities = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;", "/": "&#x2F;", "`": "&#x60;", "=": "&#x3D;" };
  return text === null || text === undefined ? "" : String(text).replace(/[&<>"'`=\/]/g, character => entities[character]);
}

function addAntiForgeryToken(data) {
  const token = document.querySelector("input[name=__RequestVerificationToken]");
  return token ? Object.assign(data, { __RequestVerificationToken: token.value }) : data;
}

// A field of a setting that the chosen store does not override cannot be edited and is not sent.
function checkOverriddenStoreValue(box, selector) {
  document.querySelectorAll(selector).forEach(field => {
    field.disabled = !box.checked;
    document.querySelectorAll(`input[type=hidden][name="${field.name}"]`).forEach(hidden => hidden.disabled = !box.checked);
  });
}

function displayBarNotification(message, type, timeout) {
  const bar = document.createElement("div");
  bar.className = `alert ${["alert-success", "alert-danger", "alert-warning"][type] || "alert-success"} alert-dismissable`;
  bar.innerHTML = `<button type="button" class="close" data-dismiss="alert" aria-hidden="true">&times;</button><span>${message}</span>`;
  document.getElementById("admin-notifications").append(bar);
  if (timeout > 0)
    setTimeout(() => bar.remove(), timeout);
}

document.addEventListener("DOMContentLoaded", () => {
  const each = (selector, work) => document.querySelectorAll(selector).forEach(work);

  each(".row.search-row", row => row.addEventListener("click", () => {
    const open = row.classList.toggle("opened");
    row.closest(".card-search").querySelector(".search-body").classList.toggle("closed", !open);
    row.querySelector(".icon-collapse i").className = `fas fa-angle-${open ? "up" : "down"}`;
  }));
  each(".card-search", card => card.addEventListener("keydown", event => {
    if (event.key === "Enter" && event.target.tagName !== "TEXTAREA") {
      event.preventDefault();
      card.querySelector(".btn-search")?.click();
    }
  }));
  each(".multi-store-override-option", box => checkOverriddenStoreValue(box, box.dataset.forInputSelector));
  each("select[data-navigate]", select => select.addEventListener("change", () => location.href = select.value));
  // A card folds when its heading is clicked, not only by its button.
  each(".card.card-secondary > .card-header", header => header.addEventListener("click", event => {
    if (!event.target.closest(".card-tools"))
      header.querySelector('[data-card-widget="collapse"]')?.click();
  }));

  document.addEventListener("submit", event => {
    const question = event.submitter?.dataset.confirm;
    if (question && !confirm(question))
      event.preventDefault();
  });
  window.jQuery?.('[data-toggle="tooltip"]').tooltip({ placement: "bottom" });

  // A table in a folded card has no width; the menu at the side gives or takes some.
  const adjustTables = () => Object.values(Shop.grids).forEach(grid => grid.adjust());
  document.getElementById("nopSideBarPusher")?.addEventListener("click", () => setTimeout(adjustTables, 300));
  window.jQuery?.(".card.card-secondary").on("expanded.lte.cardwidget", () => setTimeout(adjustTables, 420));
});
