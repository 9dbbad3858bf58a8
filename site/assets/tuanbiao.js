/* Comforts only: every page says everything without this file. */
(() => {
  "use strict";

  const say = (zh, en) => (document.documentElement.lang === "en" ? en : zh);

  /* A table wider than its frame can be scrolled with the keyboard. */
  const frames = () => {
    for (const frame of document.querySelectorAll(".md-typeset .scroll")) {
      const wide = frame.scrollWidth > frame.clientWidth;
      if (wide) {
        frame.setAttribute("tabindex", "0");
        frame.setAttribute("role", "region");
        frame.setAttribute("aria-label", say("可以左右滚动的表", "Table that scrolls sideways"));
      } else {
        for (const name of ["tabindex", "role", "aria-label"]) frame.removeAttribute(name);
      }
    }
  };

  /* The buttons of the header are labels of hidden boxes: the keyboard reaches and presses them too. */
  const buttons = () => {
    const names = { __drawer: say("打开或者关闭菜单", "Open or close the menu"), __search: say("搜索", "Search") };
    for (const label of document.querySelectorAll(".md-header label[for]")) {
      const name = names[label.getAttribute("for")];
      if (!name) continue;
      label.setAttribute("role", "button");
      label.setAttribute("tabindex", "0");
      label.setAttribute("aria-label", name);
      label.addEventListener("keydown", (event) => {
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        event.stopPropagation(); // the theme would press it a second time
        label.click();
      });
    }
  };

  /* One table is narrowed in place: by words of number and title, and by the values of its other columns. */
  const filters = (box) => {
    const table = box.querySelector("table");
    if (!table) return;
    const rows = [...table.tBodies[0].rows];
    const bar = box.insertBefore(document.createElement("div"), box.firstChild);
    bar.className = "filters";
    const field = (name, input) => {
      const label = bar.appendChild(document.createElement("label"));
      label.append(name, input);
      input.addEventListener("input", () => narrow());
      return input;
    };
    const words = field(say("编号、名称", "Number, title"), Object.assign(document.createElement("input"), { type: "search" }));
    const choices = [...table.tHead.rows[0].cells].slice(2).map((cell, at) => {
      const values = new Set(rows.map((row) => row.cells[at + 2].textContent.trim()).filter(Boolean));
      const select = document.createElement("select");
      select.append(new Option(say("全部", "All"), ""), ...[...values].sort().map((value) => new Option(value, value)));
      return field(cell.textContent, select);
    });
    const told = bar.appendChild(document.createElement("output"));
    const narrow = () => {
      const wanted = words.value.trim().toLowerCase();
      let shown = 0;
      for (const row of rows) {
        const text = `${row.cells[0].textContent} ${row.cells[1].textContent}`.toLowerCase();
        const fits = choices.every((one, at) => !one.value || row.cells[at + 2].textContent.trim() === one.value);
        row.hidden = !(fits && text.includes(wanted));
        shown += row.hidden ? 0 : 1;
      }
      told.value = say(`显示 ${shown} 项`, `${shown} shown`);
    };
    narrow();
  };

  buttons();
  document.querySelectorAll(".md-typeset .filtered").forEach(filters);
  frames();
  addEventListener("load", frames);
  addEventListener("resize", frames);
})();
