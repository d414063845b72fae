// What the desk does beyond plain pages: files dropped, facts lit in the text, a key for the search box. Every page can be read without it.
"use strict";

(() => {
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];

  // --- keys: / goes to the search box, Escape leaves it -------------------------------------------
  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest("input, textarea, select, [contenteditable]");
    if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      const box = document.getElementById("words") || document.getElementById("find");
      if (box) { event.preventDefault(); box.focus(); box.select(); }
    }
    if (event.key === "Escape") {
      const peek = document.querySelector(".peek");
      if (peek) peek.hidden = true;
      if (typing) typing.blur();
    }
  });

  // --- files dropped anywhere on the form ----------------------------------------------------------
  for (const form of all("[data-drop]")) {
    const input = form.querySelector("input[type=file]");
    const over = (on) => (event) => { event.preventDefault(); form.classList.toggle("over", on); };
    form.addEventListener("dragover", over(true));
    form.addEventListener("dragleave", over(false));
    form.addEventListener("drop", (event) => {
      over(false)(event);
      if (!event.dataTransfer.files.length) return;
      input.files = event.dataTransfer.files;
      form.requestSubmit();
    });
  }

  // --- facts: what one points at in the text is lit in the panel, and the other way round ----------
  const paper = document.querySelector(".published");
  const panel = document.querySelector(".panel");
  if (paper && panel) {
    const marks = new Map();
    for (const mark of all(".mark[data-facts]", paper))
      for (const label of mark.dataset.facts.split(" ")) {
        if (!marks.has(label)) marks.set(label, []);
        marks.get(label).push(mark);
      }
    const cards = new Map(all(".fact", panel).map((card) => [card.dataset.fact, card]));
    const peek = document.createElement("div");
    peek.className = "peek";
    peek.hidden = true;
    document.body.append(peek);
    let lit = [];

    const light = (label, scroll) => {
      for (const one of lit) one.classList.remove("lit");
      lit = [...(marks.get(label) || [])];
      const card = cards.get(label);
      if (card) {
        lit.push(card);
        const closed = card.closest("details:not([open])");
        if (closed && scroll) closed.open = true;
        if (scroll && getComputedStyle(panel).position === "sticky")
          panel.scrollTo({ top: card.offsetTop - panel.offsetTop - 80, behavior: "instant" });
      }
      for (const one of lit) one.classList.add("lit");
      return card;
    };
    const pointed = (event) => event.target.closest && event.target.closest(".mark[data-facts]");
    const labelOf = (mark) => mark.dataset.facts.split(" ").find((label) => cards.has(label)) || mark.dataset.facts.split(" ")[0];

    paper.addEventListener("mouseover", (event) => { const mark = pointed(event); if (mark) light(labelOf(mark), true); });
    paper.addEventListener("focusin", (event) => { const mark = pointed(event); if (mark) light(labelOf(mark), true); });
    paper.addEventListener("click", (event) => {
      const mark = pointed(event);
      if (!mark) return;
      event.preventDefault();
      const label = labelOf(mark);
      const card = light(label, true);
      history.replaceState(null, "", "#" + label);
      if (card && getComputedStyle(panel).position !== "sticky") {
        const copy = card.cloneNode(true);
        copy.removeAttribute("id");
        peek.replaceChildren(copy);
        peek.hidden = false;
      }
    });
    document.addEventListener("click", (event) => { if (!pointed(event) && !event.target.closest(".peek")) peek.hidden = true; });
    panel.addEventListener("mouseover", (event) => { const card = event.target.closest(".fact"); if (card) light(card.dataset.fact, false); });
    panel.addEventListener("focusin", (event) => {
      const card = event.target.closest(".fact");
      if (!card) return;
      light(card.dataset.fact, false);
      const there = marks.get(card.dataset.fact);
      if (there && getComputedStyle(panel).position === "sticky") there[0].scrollIntoView({ block: "nearest" });
    });

    // A fact accepted without leaving the page: its card says so, and the next one is at hand. What the server refuses is told on a page.
    document.addEventListener("htmx:load", (event) => {
      const card = event.detail.elt;
      if (!card.matches || !card.matches(".fact[data-fact]")) return;
      cards.set(card.dataset.fact, card);
      const next = all(".accept", panel).find((one) => card.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING);
      (next || card.querySelector("a")).focus();
    });
    document.addEventListener("htmx:responseError", (event) => { if (event.target.matches(".acts form")) event.target.submit(); });

    // Words selected in the text can be made a fact: offsets count code points, as the reading's do.
    const add = document.querySelector("[data-add]");
    if (add) {
      const bar = document.createElement("div");
      bar.className = "select-bar";
      bar.hidden = true;
      bar.setAttribute("role", "toolbar");
      bar.setAttribute("aria-label", "Make the selected words a fact");
      const kinds = [["statements", "Statement"], ["commitments", "Commitment"], ["participants", "Person"], ["references", "Cited"], ["dates", "Date"]];
      for (const [part, label] of kinds) {
        const link = document.createElement("a");
        link.textContent = label;
        link.dataset.part = part;
        bar.append(link);
      }
      document.body.append(bar);
      const points = (text) => Array.from(text).length;
      const offset = (node, at) => {
        const block = (node.nodeType === 1 ? node : node.parentElement).closest(".b[data-start]");
        if (!block) return null;
        const range = document.createRange();
        range.setStart(block, 0);
        range.setEnd(node, at);
        return Number(block.dataset.start) + points(range.toString());
      };
      document.addEventListener("selectionchange", () => {
        const chosen = getSelection();
        const range = chosen.rangeCount && !chosen.isCollapsed ? chosen.getRangeAt(0) : null;
        if (!range || !paper.contains(range.startContainer) || !paper.contains(range.endContainer)) { bar.hidden = true; return; }
        const start = offset(range.startContainer, range.startOffset);
        const end = offset(range.endContainer, range.endOffset);
        if (start === null || end === null || start >= end) { bar.hidden = true; return; }
        for (const link of all("a", bar)) link.href = `${add.getAttribute("href")}?part=${link.dataset.part}&start=${start}&end=${end}`;
        const box = range.getBoundingClientRect();
        bar.hidden = false;
        bar.style.left = `${Math.max(8, Math.min(box.left + scrollX, innerWidth - bar.offsetWidth - 8))}px`;
        bar.style.top = `${box.bottom + scrollY + 8}px`;
      });
    }

    const fromAddress = () => {
      const label = decodeURIComponent(location.hash.slice(1)).replace(/^f-/, "");
      if (marks.has(label) || cards.has(label)) light(label, true);
    };
    addEventListener("hashchange", fromAddress);
    fromAddress();
  }

  // --- printing -------------------------------------------------------------------------------------
  for (const button of all("[data-print]")) { button.hidden = false; button.addEventListener("click", () => print()); }
})();
