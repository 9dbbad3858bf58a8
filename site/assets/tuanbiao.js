/* Comforts only: every page says everything without this file. */
(() => {
  "use strict";

  const say = (zh, en) => (document.documentElement.lang === "en" ? en : zh);

  /* A table or a formula wider than its frame can be scrolled with the keyboard. */
  const frames = () => {
    for (const frame of document.querySelectorAll(".md-typeset :is(.scroll, .formula)")) {
      const wide = frame.scrollWidth > frame.clientWidth;
      if (wide) {
        frame.setAttribute("tabindex", "0");
        frame.setAttribute("role", "region");
        const what = frame.matches(".formula") ? say("公式", "Formula") : say("表", "Table");
        frame.setAttribute("aria-label", say(`可以左右滚动的${what}`, `${what} that scrolls sideways`));
      } else {
        for (const name of ["tabindex", "role", "aria-label"]) frame.removeAttribute(name);
      }
    }
  };

  /* The buttons of the header are labels of hidden boxes: the keyboard reaches and presses them too. */
  const buttons = () => {
    const names = { __drawer: say("打开或者关闭菜单", "Open or close the menu") };
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

  buttons();
  frames();
  addEventListener("load", frames);
  addEventListener("resize", frames);
})();
