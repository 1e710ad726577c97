"use strict";

(() => {
  if (window.Marketplaces)
    return;

  const texts = key => document.getElementById("marketplaces-texts")?.dataset[key] ?? "";
  const format = (text, ...values) => text.replace(/\{(\d)\}/g, (_, index) => values[index]);

  const encode = value => {
    const element = document.createElement("i");
    element.textContent = value ?? "";
    return element.innerHTML.replaceAll('"', "&quot;").replaceAll("'", "&#39;");
  };

  const token = () => {
    const data = typeof window.addAntiForgeryToken === "function" ? window.addAntiForgeryToken({}) : {};
    return data.__RequestVerificationToken ?? document.querySelector("input[name=__RequestVerificationToken]")?.value ?? "";
  };

  async function post(url, fields) {
    const body = new URLSearchParams(fields ?? {});
    if (!body.has("__RequestVerificationToken"))
      body.append("__RequestVerificationToken", token());
    const response = await fetch(url, { method: "POST", body, headers: { "X-Requested-With": "XMLHttpRequest" }, credentials: "same-origin" });
    const isJson = response.headers.get("Content-Type")?.includes("json");
    const content = isJson ? await response.json() : await response.text();
    if (isJson && content?.error)
      return { Ok: false, Text: String(content.error) };
    if (response.redirected || !(response.ok || content?.Text))
      return { Ok: false, Text: texts("failed") };
    return content;
  }

  const tryPost = (url, fields) => post(url, fields).catch(() => ({ Ok: false, Text: texts("failed") }));

  // Countdowns

  const tones = [[0, "over"], [30 * 60, "urgent"], [2 * 60 * 60, "soon"], [Infinity, "calm"]];

  function remaining(seconds) {
    if (seconds <= 0)
      return texts("over");
    const days = Math.floor(seconds / 86400), hours = Math.floor(seconds / 3600), minutes = Math.floor(seconds / 60);
    if (days > 0)
      return format(texts("days"), days, hours % 24);
    if (hours > 0)
      return format(texts("hours"), hours, minutes % 60);
    return minutes > 0 ? format(texts("minutes"), minutes, seconds % 60) : format(texts("seconds"), seconds);
  }

  const secondsUntil = deadline => Math.floor((Date.parse(deadline) - Date.now()) / 1000);
  const toneOf = seconds => tones.find(([limit]) => seconds <= limit)[1];

  // The longest text of each kind: a countdown in a table is as wide as the widest of them from the start, whatever it says at the moment.
  const everyLength = () => [texts("over"), ...[99 * 86400 + 86399, 86399, 3599, 59].map(remaining)].join("\n");

  function tick() {
    for (const element of document.querySelectorAll("[data-marketplaces-deadline]")) {
      const seconds = secondsUntil(element.dataset.marketplacesDeadline);
      if (Number.isNaN(seconds))
        continue;
      const text = remaining(seconds);
      if (element.textContent !== text)
        element.textContent = text;
      element.dataset.tone = toneOf(seconds);
    }
  }

  setInterval(tick, 1000);
  document.addEventListener("DOMContentLoaded", tick);

  // Grids: the heading is a table of its own that DataTables measures when it draws; a scroll bar that comes with the rows, a turned phone or a
  // font that is late changes the columns after that

  // Widths of an earlier measurement would hold the columns where they were. And a page is one heading higher while DataTables measures: the
  // scroll bar that comes for that moment must not make the tables narrower.
  const alignHeadings = () => {
    const tables = window.jQuery?.fn.dataTable?.tables?.({ visible: true, api: true });
    const containers = tables?.tables().containers().toArray() ?? [];
    const before = containers.map(container => ({ style: container.style.width, pixels: container.getBoundingClientRect().width }));
    containers.forEach((container, index) => {
      container.querySelectorAll("colgroup").forEach(group => group.remove());
      container.style.width = `${before[index].pixels}px`;
    });
    tables?.columns.adjust();
    containers.forEach((container, index) => container.style.width = before[index].style);
  };
  const widths = new WeakMap();
  const resized = new ResizeObserver(entries => {
    const changed = entries.filter(entry => widths.get(entry.target) !== entry.contentRect.width);
    changed.forEach(entry => widths.set(entry.target, entry.contentRect.width));
    if (changed.length > 0)
      requestAnimationFrame(alignHeadings);
  });
  document.addEventListener("DOMContentLoaded", () => document.querySelectorAll(".marketplaces-grid").forEach(grid => resized.observe(grid)));
  document.addEventListener("DOMContentLoaded", () => window.jQuery?.(document).on("draw.dt init.dt", ".marketplaces-grid table", alignHeadings));
  document.fonts?.addEventListener?.("loadingdone", alignHeadings);

  // On a phone a row is a card and each field carries its heading.
  window.marketplacesNameCells = settings => {
    const headings = [...((settings.nTHead ?? settings.nTable.tHead).rows[0]?.cells ?? [])].map(heading => heading.textContent.trim());
    for (const row of settings.nTable.tBodies[0].rows)
      if (row.cells.length === headings.length)
        [...row.cells].forEach((cell, index) => cell.dataset.label = headings[index]);
  };

  // Cells of the grids: whatever they return is put into the page as it is

  const badge = (tone, text) => `<span class="marketplaces-badge" data-tone="${encode(tone)}">${encode(text)}</span>`;
  const link = (url, text) => `<a href="${encode(url)}">${encode(text)}</a>`;
  const admin = path => `${(document.getElementById("marketplaces-texts")?.dataset.root ?? "/").replace(/\/$/, "")}/Admin/${path}`;

  window.marketplacesStateCell = (data, type, row) =>
    badge(row.Tone, data) + (row.IsTest ? ` ${badge("none", texts("test"))}` : "") + (row.Problem ? ` ${window.marketplacesProblemCell(row.Problem)}` : "");
  // DataTables measures what is returned here: the text has to be in it.
  window.marketplacesDeadlineCell = (data, type, row) => {
    const seconds = data ? secondsUntil(data) : NaN;
    return Number.isNaN(seconds) ? "" :
      `<span class="marketplaces-countdown" data-marketplaces-deadline="${encode(data)}" data-tone="${toneOf(seconds)}" data-lengths="${encode(everyLength())}"` +
      ` title="${encode(row.DecideByTime)}">${encode(remaining(seconds))}</span>`;
  };
  window.marketplacesProblemCell = data =>
    data ? `${badge("bad", texts("problem"))}<div class="marketplaces-reason">${encode(data)}</div>` : "";
  window.marketplacesCodeCell = (data, type, row) => {
    const id = row.MarketplaceOrderId ?? row.Id;
    return data && id ? link(admin(`MarketplacesOrders/Details/${Number(id)}`), data) : encode(data);
  };
  // A column of its own for the box would be one too many for a small screen.
  window.marketplacesOrderCell = (data, type, row) =>
    (row.IsUndecided && document.querySelector("[data-marketplaces-select-all]") ? `${window.marketplacesSelectCell(row.Id)} ` : "") +
    `${window.marketplacesCodeCell(data, type, row)}<div class="marketplaces-note">${encode(row.Marketplace)}</div>`;
  // nop's own pages are linked for those who may open them.
  const shopLink = (permission, path, text) => texts(permission).toLowerCase() === "true" ? link(admin(path), text) : encode(text);
  window.marketplacesNativeOrderCell = (data, type, row) => data ? shopLink("opensOrders", `Order/Edit/${Number(row.OrderId)}`, data) : "";
  window.marketplacesProductCell = (data, type, row) => shopLink("opensProducts", `Product/Edit/${Number(row.ProductId)}`, data);
  window.marketplacesWordsCell = data => data ? `<div class="marketplaces-words">${encode(data)}</div>` : "";
  const noted = (text, note) => `${text}${note ? `<div class="marketplaces-note">${encode(note)}</div>` : ""}`;
  window.marketplacesIdCell = (data, type, row) => noted(encode(data), row.ExternalVariationId);
  window.marketplacesNowCell = (data, type, row) =>
    row.Difference ? `<b>${encode(data)}</b><div class="marketplaces-differs">${encode(row.Difference)}</div>` : encode(data);
  window.marketplacesSentCell = (data, type, row) => noted(encode(data), row.SentOn);
  window.marketplacesAppliedCell = (data, type, row) => noted(encode(data), row.AppliedOn);
  const pageOf = (page, row) => admin(`${page}?accountId=${Number(row.AccountId)}&productId=${Number(row.ProductId)}&combinationId=${Number(row.CombinationId)}`);
  window.marketplacesListedProductCell = (data, type, row) =>
    `${window.marketplacesProductCell(data, type, row)}<div class="marketplaces-note">${link(pageOf("MarketplacesHistory/Show", row), texts("history"))} · ` +
    `${link(pageOf("MarketplacesOverrides/Edit", row), texts("override"))} ${encode(row.Own)}</div>`;
  window.marketplacesListingCell = (data, type, row) => noted(badge(row.Tone, data), row.Note);
  window.marketplacesObjectionCell = (data, type, row) => window.marketplacesProblemCell(data) +
    (row.Reason ? `<div class="marketplaces-reason">${encode(row.Reason)}</div>` : "") +
    (row.Validation ? noted(badge(row.Objection ? "bad" : "good", row.Validation), row.ValidatedOn) : "") +
    (row.Objection ? `<div class="marketplaces-reason">${encode(row.Objection)}</div>` : "");
  window.marketplacesSelectCell = data => `<input type="checkbox" data-marketplaces-select value="${Number(data)}" aria-label="${encode(texts("select"))}" />`;
  window.marketplacesMessageCell = (data, type, row) =>
    `<div class="marketplaces-message">${window.marketplacesCodeCell(data, type, row)}</div>` +
    `<div class="marketplaces-note">${encode(`${row.Marketplace} · ${row.Source} · #${Number(row.Id)}`)}</div>`;
  window.marketplacesMessageStateCell = (data, type, row) =>
    badge(row.Tone, data) + (row.Reason ? `<div class="marketplaces-words">${encode(row.Reason)}</div>` : "") + repairButtons(row);
  window.marketplacesJournalCell = (data, type, row) =>
    `<div class="marketplaces-words">${row.Tone === "none" ? "" : `${badge(row.Tone, row.Level)} `}${encode(data)}</div>`;

  const button = (grid, action, id, icon, text, question) =>
    `<button type="button" class="btn btn-default btn-sm" data-marketplaces-post="${encode(admin(`${action}/${Number(id)}`))}"` +
    ` data-marketplaces-grid="#${grid}"${question ? ` data-marketplaces-confirm="${encode(question)}"` : ""}><i class="${icon}"></i> ${encode(text)}</button>`;

  window.marketplacesCountedCell = data =>
    button("marketplaces-stock-grid", "MarketplacesActivity/Counted", data, "fas fa-clipboard-check", texts("counted"), texts("countedQuestion"));

  window.marketplacesQuarantinedCell = (data, type, row) => noted(window.marketplacesProductCell(data, type, row), row.Marketplace);
  window.marketplacesSendAgainCell = data => button("marketplaces-quarantine-grid", "MarketplacesQuarantine/One", data, "fas fa-rotate-right", texts("sendAgain"));

  function repairButtons(row) {
    if (!document.querySelector("[data-marketplaces-may-repair]"))
      return "";
    const inbox = "marketplaces-inbox-grid";
    const replay = row.CanReplay ? button(inbox, "MarketplacesActivity/Replay", row.Id, "fas fa-rotate-right", texts("replay")) : "";
    const discard = row.CanDiscard ? button(inbox, "MarketplacesActivity/Discard", row.Id, "far fa-trash-can", texts("discard"), texts("discardQuestion")) : "";
    return replay + discard ? `<div class="marketplaces-buttons">${replay}${discard}</div>` : "";
  }

  // Buttons that post and show the answer beside them

  function say(selector, ok, text) {
    const place = selector && document.querySelector(selector);
    if (place) {
      place.textContent = text;
      place.dataset.tone = ok ? "good" : "bad";
    } else if (typeof window.displayBarNotification === "function") {
      window.displayBarNotification(encode(text), ok ? 0 : 1, ok ? 5000 : 0);
    } else {
      window.alert(text);
    }
  }

  const selectedIds = grid => grid ? [...document.querySelectorAll(`${grid} [data-marketplaces-select]:checked`)].map(box => ["ids", box.value]) : [];

  async function act(button) {
    const { marketplacesPost: url, marketplacesConfirm: question, marketplacesUnsaved: scope, marketplacesAnswer: answerPlace,
      marketplacesValue: valuePlace, marketplacesGrid: grid, marketplacesSelected: selected, marketplacesFollowed: followed, marketplacesReload: reload,
      marketplacesRefresh: part, marketplacesWaits: waits } = button.dataset;
    if (scope && document.querySelector(scope)?.dataset.changed)
      return say(answerPlace, false, texts("unsaved"));
    const ids = selectedIds(selected);
    if (selected && ids.length === 0)
      return say(answerPlace, false, texts("nothingSelected"));
    if (question && !window.confirm(question))
      return;

    button.disabled = true;
    if (answerPlace)
      say(answerPlace, true, texts("loading"));
    const answer = await tryPost(url, ids);
    button.disabled = false;
    say(answerPlace, answer.Ok, answer.Text);
    const field = valuePlace && document.querySelector(valuePlace);
    if (field && answer.Ok && answer.Value)
      field.value = answer.Value;
    if (grid && typeof window.updateTable === "function")
      window.updateTable(grid);
    if (reload && answer.Ok) {
      const place = document.querySelector(reload);
      await load(place);
      place.focus();
    }
    if (followed && answer.Ok)
      follow(document.querySelector(followed));
    if (part)
      refresh(document.querySelector(part), waits !== undefined && answer.Ok ? url : null);
  }

  // A part of the page that says how things stand is fetched again; what is waited for is there when its button is gone

  const longestWait = 5 * 60 * 1000;

  async function refresh(place, awaited) {
    const end = Date.now() + longestWait;
    const turn = place.marketplacesTurn = {};
    do {
      const content = await tryPost(place.dataset.marketplacesFetch);
      if (typeof content !== "string" || place.marketplacesTurn !== turn)
        return;
      const at = place.contains(document.activeElement) ? document.activeElement.dataset.marketplacesPost : undefined;
      place.innerHTML = content;
      const buttons = [...place.querySelectorAll("[data-marketplaces-post]")];
      if (at !== undefined)
        (buttons.find(button => button.dataset.marketplacesPost === at) ?? place.querySelector("a, button"))?.focus();
      if (!awaited || !buttons.some(button => button.dataset.marketplacesPost === awaited))
        return;
      await new Promise(resolve => setTimeout(resolve, 3000));
    } while (Date.now() < end);
  }

  // A link to a field leads into it
  document.addEventListener("click", event => {
    const link = event.target.closest("a[data-marketplaces-field]");
    const field = link && document.getElementById(link.hash.slice(1));
    if (!field)
      return;
    event.preventDefault();
    field.scrollIntoView({ block: "center" });
    field.focus();
  });

  // What goes on in the background says how far it is

  const followed = new Set();

  async function follow(place) {
    if (followed.has(place))
      return;
    followed.add(place);
    let answer;
    do {
      answer = await tryPost(place.dataset.marketplacesFollow);
      say(`#${place.id}`, answer.Ok, answer.Text);
      if (answer.Value)
        await new Promise(resolve => setTimeout(resolve, 2000));
    } while (answer.Value);
    followed.delete(place);
    window.updateTable?.(place.dataset.marketplacesGrid);
  }

  document.addEventListener("DOMContentLoaded", () => document.querySelectorAll("[data-marketplaces-running=true]").forEach(follow));

  // A part of a page that takes its time comes when the rest stands there

  async function load(place) {
    const content = await tryPost(place.dataset.marketplacesLoad);
    if (typeof content === "string")
      place.innerHTML = content;
    else
      place.textContent = content.Text;
  }

  document.addEventListener("DOMContentLoaded", () => document.querySelectorAll("[data-marketplaces-load]").forEach(load));

  // A page that waits for its answer says how much is left until the next one stands there

  async function count(place) {
    const [bar, text] = [place.querySelector("progress"), place.querySelector("span")];
    for (let most = 0; ;) {
      const answer = await tryPost(place.dataset.marketplacesLeft);
      const left = Number(answer.Value ?? NaN);
      if (Number.isNaN(left))
        return;
      most = Math.max(most, left);
      [bar.max, bar.value, text.textContent, place.hidden] = [Math.max(most, 1), most - left, answer.Text, false];
      await new Promise(resolve => setTimeout(resolve, 500));
    }
  }

  document.addEventListener("change", event => {
    const all = event.target.dataset?.marketplacesSelectAll;
    if (all)
      document.querySelectorAll(`${all} [data-marketplaces-select]`).forEach(box => box.checked = event.target.checked);
  });

  async function copy(button) {
    const field = document.querySelector(button.dataset.marketplacesCopy);
    field.select();
    try {
      await navigator.clipboard.writeText(field.value);
    } catch {
      document.execCommand("copy");
    }
    const old = button.innerHTML;
    button.textContent = texts("copied");
    setTimeout(() => button.innerHTML = old, 1500);
  }

  // Product picker: what a person types is looked for, what is found can be chosen

  // Pieces of text only: names of products are whatever somebody has typed.
  function pickOf(hit) {
    const element = (tag, properties, ...content) => {
      const made = Object.assign(document.createElement(tag), properties);
      made.append(...content);
      return made;
    };
    const picture = hit.Picture
      ? element("img", { src: hit.Picture, alt: "", width: 48, height: 48 })
      : element("span", { className: "marketplaces-no-picture", ariaHidden: "true" }, element("i", { className: "far fa-image" }));
    const names = element("span", {}, element("b", { textContent: hit.Name }), element("span", { className: "detail", textContent: hit.Codes }));
    return element("li", {}, element("label", {}, element("input", { type: "radio", name: "pick", value: hit.Pick }), picture, names));
  }

  const searches = new WeakMap();

  async function search(form) {
    const list = form.querySelector(".marketplaces-picks"), found = form.querySelector("[data-marketplaces-found]");
    const state = searches.get(form) ?? { proposals: [...list.children], words: found.textContent, asked: 0 };
    searches.set(form, state);
    const asked = ++state.asked, text = form.querySelector("[name=identity]").value.trim();
    if (!text) {
      list.replaceChildren(...state.proposals);
      return found.textContent = state.words;
    }
    await new Promise(resolve => setTimeout(resolve, 250));
    if (asked !== state.asked)
      return;
    const answer = await tryPost(form.dataset.marketplacesPicker, { text });
    if (asked !== state.asked)
      return;
    list.replaceChildren(...(answer.Hits ?? []).map(pickOf));
    found.textContent = answer.Text ?? texts("failed");
  }

  document.addEventListener("input", event => {
    const form = event.target.name === "identity" && event.target.closest("form[data-marketplaces-picker]");
    if (form)
      search(form);
  });

  // Decision dialogs: a Bootstrap modal in nopCommerce, a dialog element elsewhere

  const bootstrapModal = element => typeof window.jQuery?.fn?.modal === "function" ? action => window.jQuery(element).modal(action) : null;

  function open(frame) {
    const modal = bootstrapModal(frame);
    if (modal)
      return modal("show");
    let dialog = frame.querySelector("dialog");
    if (!dialog) {
      dialog = document.createElement("dialog");
      dialog.className = "marketplaces-dialog";
      dialog.append(...frame.childNodes);
      frame.append(dialog);
      frame.classList.remove("modal", "fade");
      // There are two dialogs else, one within the other.
      ["role", "aria-modal", "aria-label"].forEach(name => frame.removeAttribute(name));
      dialog.addEventListener("close", () => closed(frame));
    }
    dialog.showModal();
  }

  function close(frame) {
    const modal = bootstrapModal(frame);
    if (modal)
      modal("hide");
    else
      frame.querySelector("dialog")?.close();
  }

  // However it was closed: a page that shows an old state is read anew, and the keyboard goes on from where it was.
  const openers = new WeakMap();

  function closed(frame) {
    if (frame.dataset.reload) {
      sessionStorage.setItem("marketplaces-focus", "#marketplaces-next");
      window.location.reload();
    } else {
      openers.get(frame)?.focus();
    }
  }

  document.addEventListener("DOMContentLoaded", () => {
    window.jQuery?.(document).on("hidden.bs.modal", ".marketplaces-decision", event => closed(event.target));
    const place = document.querySelector(sessionStorage.getItem("marketplaces-focus") ?? "#none");
    sessionStorage.removeItem("marketplaces-focus");
    place?.focus();
  });

  const name = (frame, text) => (frame.querySelector("dialog") ?? frame).setAttribute("aria-label", text.trim());

  async function openDecision(button) {
    const { marketplacesSelected: selected, marketplacesConfirm: question, marketplacesAnswer: answerPlace } = button.dataset;
    const ids = selectedIds(selected);
    if (selected && ids.length === 0)
      return say(answerPlace, false, texts("nothingSelected"));
    if (question && !window.confirm(format(question, ids.length)))
      return;
    const frame = document.querySelector(button.dataset.marketplacesDialog);
    const content = frame.querySelector(".modal-content");
    content.innerHTML = `<div class="modal-body text-center marketplaces-loading"><i class="fas fa-spinner fa-spin"></i> ${encode(texts("loading"))}</div>`;
    openers.set(frame, button);
    open(frame);
    name(frame, texts("loading"));
    const answer = await tryPost(button.dataset.marketplacesUrl, ids);
    if (typeof answer === "string") {
      content.innerHTML = answer;
      content.querySelectorAll("form").forEach(form => arrange(form));
      if (content.querySelector("[data-marketplaces-reload]"))
        frame.dataset.reload = "true";
    } else {
      content.innerHTML = `<div class="modal-body"><div class="alert alert-danger mb-0">${encode(answer.Text)}</div></div>`;
    }
    name(frame, (content.querySelector(".modal-title") ?? content).textContent);
  }

  // On the shop's own page of an order the card comes before the long ones.
  document.addEventListener("DOMContentLoaded", () => {
    const card = document.querySelector("[data-marketplaces-first]")?.closest(".card");
    card?.parentElement.prepend(card);
  });

  // The shop's own buttons that fold a card away have no name.
  document.addEventListener("DOMContentLoaded", () => {
    for (const card of document.querySelectorAll(".card[id^=marketplaces]"))
      for (const button of card.querySelectorAll(":scope > .card-header [data-card-widget=collapse]:not([aria-label])"))
        button.setAttribute("aria-label", format(texts("fold"), card.querySelector(".card-title")?.textContent.trim() ?? ""));
  });

  // Shows the part of the reject dialog that was chosen, and asks for a quantity only where the reason needs one.
  function arrange(form) {
    const whole = form.querySelector("[name=WholeOrder]:checked")?.value ?? form.querySelector("input[type=hidden][name=WholeOrder]")?.value;
    form.querySelectorAll("[data-marketplaces-part]").forEach(part => part.hidden = part.dataset.marketplacesPart !== whole);
    for (const select of form.querySelectorAll("select[data-marketplaces-quantity]")) {
      const place = form.querySelector(select.dataset.marketplacesQuantity);
      const needed = select.selectedOptions[0]?.dataset.needsQuantity === "true" && whole === "false";
      place.hidden = !needed;
      place.querySelector("input").disabled = !needed;
      place.querySelector("input").required = needed;
    }
  }

  async function decide(form) {
    const submit = form.querySelector("[type=submit]");
    submit.disabled = true;
    const answer = await tryPost(form.action, new FormData(form));
    const place = form.querySelector(".marketplaces-decision-answer");
    place.className = `marketplaces-decision-answer alert alert-${answer.Tone ?? "danger"}`;
    place.hidden = false;
    place.dataset.status = answer.Status ?? "Failed";
    place.replaceChildren(Object.assign(document.createElement("b"), { textContent: answer.Text }));
    if (answer.Words)
      place.append(Object.assign(document.createElement("div"), { textContent: answer.Words }));
    if (answer.Reload) {
      form.closest(".marketplaces-decision").dataset.reload = "true";
      form.querySelectorAll("[data-marketplaces-choices]").forEach(choices => choices.hidden = true);
      submit.hidden = true;
    } else {
      submit.disabled = false;
    }
    place.scrollIntoView?.({ block: "nearest" });
  }

  document.addEventListener("click", event => {
    const on = selector => event.target.closest?.(selector);
    const button = on("[data-marketplaces-post]");
    if (button)
      act(button);
    else if (on("[data-marketplaces-copy]"))
      copy(on("[data-marketplaces-copy]"));
    else if (on("[data-marketplaces-dialog]"))
      openDecision(on("[data-marketplaces-dialog]"));
    else if (on("[data-marketplaces-close]"))
      close(on(".marketplaces-decision"));
  });

  document.addEventListener("change", event => {
    const account = event.target.closest?.(".marketplaces-account");
    if (account)
      account.dataset.changed = "true";
    const form = event.target.closest?.("form[data-marketplaces-decision]");
    if (form) {
      // What was said of the choice before is no longer true of this one.
      form.querySelectorAll(".marketplaces-decision-answer").forEach(place => place.hidden = true);
      arrange(form);
    }
  });

  // A link from another page may lead into a dialog.
  window.addEventListener("load", () => {
    const target = location.hash.length > 1 ? document.getElementById(location.hash.slice(1)) : null;
    if (target?.matches("[data-marketplaces-dialog]"))
      openDecision(target);
  });

  document.addEventListener("submit", event => {
    const form = event.target;
    if (event.submitter?.matches("[data-marketplaces-progress]"))
      count(form.querySelector("[data-marketplaces-left]"));
    if (form.matches?.("form[data-marketplaces-decision]")) {
      event.preventDefault();
      decide(form);
    } else if (form.dataset.marketplacesQuestion && !window.confirm(form.dataset.marketplacesQuestion)) {
      event.preventDefault();
    } else if (form.matches?.("form[data-marketplaces-once]")) {
      form.querySelectorAll("[type=submit]").forEach(button => button.disabled = true);
    }
  });

  window.Marketplaces = { post: tryPost, encode, tick, token, texts, format };
})();
