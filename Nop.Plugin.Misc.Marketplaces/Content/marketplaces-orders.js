"use strict";

// The list of orders: its parts, what is kept while an order is looked at, and what is done in a row.

(() => {
  if (window.marketplacesOrdersDrawn)
    return;

  const Grid = "#marketplaces-orders-grid";
  const Kept = "marketplaces-orders";
  const { encode, format, post, token } = window.Marketplaces;
  const texts = key => document.getElementById("marketplaces-order-texts")?.dataset[key] ?? "";
  const common = window.Marketplaces.texts;
  const fields = () => [...document.querySelectorAll("[data-marketplaces-kept] [name]")];
  const field = name => document.querySelector(`[data-marketplaces-kept] [name=${name}]`);

  // What was chosen, and which page was shown, stays in this tab of the browser: a buyer's name is in no address.

  const read = () => {
    try {
      return JSON.parse(sessionStorage.getItem(Kept) ?? "null");
    } catch {
      return null;
    }
  };

  const write = settings => {
    const values = Object.fromEntries(fields().map(input => [input.name, input.value]));
    try {
      sessionStorage.setItem(Kept, JSON.stringify({ values, start: settings._iDisplayStart, length: settings._iDisplayLength }));
    } catch {
      // A browser that keeps nothing shows the list from its beginning.
    }
  };

  const comesBack = () => new URLSearchParams(location.search).has("kept")
    || ["back_forward", "reload"].includes(performance.getEntriesByType("navigation")[0]?.type);

  function restore() {
    const kept = read();
    if (!document.querySelector("[data-marketplaces-kept]") || !kept || !comesBack())
      return;
    for (const input of fields())
      if (input.name in kept.values)
        input.value = kept.values[input.name];
    const more = document.querySelector(".marketplaces-filters");
    if (more && [...more.querySelectorAll("[name]")].some(input => input.value !== "" && input.value !== "0"))
      more.open = true;
    const defaults = window.jQuery?.fn.dataTable?.defaults;
    if (defaults)
      defaults.displayStart = kept.start;
    window.jQuery?.(document).one("preInit.dt", (event, settings) => {
      const length = Number(kept.length);
      if (length > 0)
        new window.jQuery.fn.dataTable.Api(settings).page.len(length);
    });
    mark();
  }

  // Parts

  const mark = () => document.querySelectorAll("[data-marketplaces-tab]").forEach(tab =>
    tab.setAttribute("aria-current", tab.dataset.marketplacesTab === field("TabId")?.value ? "true" : "false"));

  function choose(tab) {
    field("TabId").value = tab;
    mark();
  }

  function count(counts) {
    for (const [tab, orders] of Object.entries(counts ?? {})) {
      const place = document.querySelector(`[data-marketplaces-count="${Number(tab)}"]`);
      if (place)
        [place.textContent, place.dataset.none] = [orders, orders === 0];
    }
  }

  let lookedFor = "";

  // Whoever looks for an order does not know in which part it stands.
  function lookEverywhere() {
    const find = field("Find").value.trim();
    if (find && find !== lookedFor)
      choose("0");
    lookedFor = find;
  }

  document.addEventListener("click", event => {
    if (event.target.closest?.("#search-marketplaces-orders"))
      lookEverywhere();
  }, true);

  document.addEventListener("keydown", event => {
    if (event.key === "Enter" && event.target.matches?.("[data-marketplaces-kept] input:not([type=hidden])")) {
      event.preventDefault();
      event.stopPropagation();
      document.getElementById("search-marketplaces-orders").click();
    }
  }, true);

  // Cells

  const badge = (tone, text, hint) => `<span class="marketplaces-badge" data-tone="${encode(tone)}"${hint ? ` title="${encode(hint)}"` : ""}>${encode(text)}</span>`;
  const note = text => text ? `<div class="marketplaces-note">${encode(text)}</div>` : "";

  window.marketplacesOrdersDrawn = settings => {
    window.marketplacesNameCells(settings);
    count(settings.json?.Counts);
    lookedFor = field("Find")?.value.trim() ?? "";
    write(settings);
  };

  window.marketplacesListedOrderCell = (data, type, row) => `${window.marketplacesOrderCell(data, type, row)}${note(row.PlacedOn)}`;

  window.marketplacesListedStateCell = (data, type, row) =>
    window.marketplacesStateCell(data, type, row) +
    (row.Difference ? ` ${badge("wait", texts("differs"))}<div class="marketplaces-reason">${encode(row.Difference)}</div>` : "");

  window.marketplacesDueCell = (data, type, row) => {
    const [iso, time, words] = row.DecideBy ? [row.DecideBy, row.DecideByTime, texts("decide")] : [row.DispatchBy, row.DispatchByTime, texts("dispatch")];
    return iso ? `${window.marketplacesDeadlineCell(iso, type, { DecideByTime: time })}${note(`${words} ${time}`)}` : "";
  };

  window.marketplacesGoodsCell = (data, type, row) =>
    `<div class="marketplaces-goods">${encode(format(texts("pieces"), row.Pieces))}` +
    (row.Goods ? `<div class="marketplaces-note">${encode(row.Goods)}${row.MoreLines ? ` ${encode(format(texts("more"), row.MoreLines))}` : ""}</div>` : "") +
    (row.Marks.length ? `<div class="marketplaces-marks">${row.Marks.map(one => badge("kind", one.Text, one.Hint)).join(" ")}</div>` : "") + "</div>";

  window.marketplacesBuyerCell = data => data ? `<div class="marketplaces-buyer">${encode(data)}</div>` : "";

  window.marketplacesLeavesCell = (data, type, row) => {
    const voucher = row.HasVoucher === null || row.HasVoucher === undefined ? "" : row.HasVoucher ? badge("way", texts("voucher")) : badge("none", texts("noVoucher"));
    const parts = [row.Pickup ? encode(row.Pickup) : "", note(row.PickupPlace), note(row.Courier), voucher].filter(part => part);
    return parts.length ? `<div class="marketplaces-leaves">${parts.join("")}</div>` : "";
  };

  window.marketplacesRowCell = (data, type, row) => {
    const at = path => encode(`${(document.getElementById("marketplaces-texts")?.dataset.root ?? "/").replace(/\/$/, "")}/Admin/${path}/${Number(row.Id)}`);
    const mayDecide = document.querySelector("[data-marketplaces-select-all]");
    const accept = !mayDecide || !row.Accept ? "" : row.Accept === "AtOnce"
      ? `<button type="button" class="btn btn-success btn-sm" data-marketplaces-accept="${at("MarketplacesManyOrders/One")}" title="${encode(texts("acceptHint"))}">${encode(texts("accept"))}</button>`
      : `<button type="button" class="btn btn-success btn-sm" data-marketplaces-dialog="#marketplaces-decision" data-marketplaces-url="${at("MarketplacesDecisions/AcceptDialog")}">${encode(texts("choose"))}</button>`;
    return `<div class="marketplaces-row">${accept}<a class="btn btn-default btn-sm" href="${at("MarketplacesOrders/Details")}">${encode(texts("view"))}</a></div>`;
  };

  // What a row is asked is answered in the row

  async function accept(button) {
    const place = button.closest(".marketplaces-row");
    place.querySelector(".marketplaces-answer")?.remove();
    button.disabled = true;
    const answer = await post(button.dataset.marketplacesAccept);
    button.disabled = false;
    const isGood = ["success", "info"].includes(answer.Tone);
    const said = Object.assign(document.createElement("span"), { className: "marketplaces-answer", textContent: answer.Words ?? answer.Text });
    said.setAttribute("role", "status");
    [said.dataset.tone, said.dataset.status] = [isGood ? "good" : "bad", answer.Status ?? "Failed"];
    if (answer.Reload) {
      button.closest("tr").querySelector("[data-marketplaces-select]")?.remove();
      button.replaceWith(said);
    } else {
      place.prepend(said);
    }
    const counts = await post(document.querySelector("[data-marketplaces-counts]").dataset.marketplacesCounts, { accountId: field("AccountId")?.value ?? 0 });
    if (!("Ok" in counts))
      count(counts);
  }

  // The file is a post of its own, so that the browser saves it.
  function save(url) {
    const form = Object.assign(document.createElement("form"), { method: "post", action: url, hidden: true });
    for (const [name, value] of [...fields().map(input => [input.name, input.value]), ["__RequestVerificationToken", token()]])
      form.append(Object.assign(document.createElement("input"), { type: "hidden", name, value }));
    document.body.append(form);
    form.submit();
    form.remove();
  }

  document.addEventListener("click", event => {
    const on = selector => event.target.closest?.(selector);
    if (on("[data-marketplaces-tab]")) {
      choose(on("[data-marketplaces-tab]").dataset.marketplacesTab);
      window.updateTable(Grid);
    } else if (on("[data-marketplaces-accept]")) {
      accept(on("[data-marketplaces-accept]"));
    } else if (on("[data-marketplaces-export]")) {
      save(on("[data-marketplaces-export]").dataset.marketplacesExport);
    }
  });

  // On the page of an order: the neighbours in the part of the list that one comes from.
  function queue() {
    const kept = read();
    const place = document.querySelector("[data-marketplaces-queue]");
    if (!place || !kept)
      return;
    place.querySelectorAll("a").forEach(link => link.search += `&tab=${Number(kept.values.TabId)}`);
    place.hidden = false;
  }

  // A list that the browser has kept as it was may have been worked on since.
  window.addEventListener("pageshow", event => {
    if (event.persisted && document.querySelector("[data-marketplaces-kept]"))
      window.jQuery?.(Grid).DataTable().ajax.reload(null, false);
  });

  document.addEventListener("DOMContentLoaded", () => {
    restore();
    queue();
  });
})();
