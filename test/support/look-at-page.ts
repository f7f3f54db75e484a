import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';

/** How a page is looked at. */
export interface Look {
  readonly width: number;
  readonly scheme: 'light' | 'dark';
}

/** A page as it was opened, and what is wrong with it. */
export interface Looked {
  readonly page: Page;
  /** As it was sent. */
  readonly source: string;
  /** Messages of the browser, and requests to anybody else. */
  readonly troubles: readonly string[];
  close(): Promise<void>;
}

/** Opens an address of ours; `status` is the one it should have. */
export async function open(
  browser: Browser,
  base: string,
  path: string,
  { width, scheme }: Look,
  status = 200,
): Promise<Looked> {
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    colorScheme: scheme,
  });
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on('console', (message) => {
    // The browser itself reports the status of a page that is meant to be one of an error.
    const isExpected = status >= 400 && message.text().includes(`status of ${status}`);
    if (message.type() === 'error' && !isExpected) troubles.push(message.text());
  });
  page.on('pageerror', (error) => troubles.push(String(error)));
  page.on('request', (request) => {
    if (!request.url().startsWith(`${base}/`)) troubles.push(`asks ${request.url()}`);
  });
  const response = await page.goto(base + path);
  if (response?.status() !== status) troubles.push(`is answered ${response?.status()}`);
  const source = (await response?.text()) ?? '';
  return { page, source, troubles, close: () => context.close() };
}

/** What axe finds wrong, in short; of all its rules, or of some. */
export async function axeFaults(page: Page, rules?: readonly string[]): Promise<string[]> {
  await page.evaluate(axe.source);
  const runOnly = rules && { type: 'rule', values: rules };
  // What the reader of /docs draws is not ours to mend.
  return page.evaluate<string[], string>(
    `axe.run({ exclude: ["#reference"] }, ${JSON.stringify(runOnly ? { runOnly } : {})}).then(({ violations }) =>
      violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ html }) => id + ": " + html)))`,
    '',
  );
}

/** What sticks out of the window sideways: the page as a whole, or a text in it. */
export async function overflowing(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(`(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    const found = scrollWidth > clientWidth ? ["the page is " + scrollWidth + " wide, the window " + clientWidth] : [];
    for (const element of document.body.querySelectorAll("*")) {
      if (element.closest("#reference, .unseen, caption, .find > label, svg")) continue;
      const { left, right, width } = element.getBoundingClientRect();
      if (width > 0 && (right > clientWidth + 1 || left < -1) && getComputedStyle(element).position !== "absolute")
        found.push(element.outerHTML.slice(0, 120));
    }
    return found.slice(0, 5);
  })()`);
}

/** Texts of which the end is not shown, and words of usual length that are torn where a line ends. */
export async function unreadable(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(`(() => {
    const found = [];
    for (const element of document.querySelectorAll(".site, tbody th > a, td > span"))
      if (getComputedStyle(element).webkitLineClamp !== "none" && element.scrollHeight > element.clientHeight + 2)
        found.push("cut: " + element.textContent.slice(0, 80));
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { currentNode: text } = texts;
      if (text.parentElement.closest("#reference, .unseen, caption, .find > label, pre, code, svg, script")) continue;
      for (const { 0: word, index } of text.data.matchAll(/(?<=^|[\\s(“])\\p{L}{2,12}(?=$|[\\s).,;:”])/gu)) {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1)
          found.push("torn: " + word + " in " + text.data.slice(0, 80));
      }
    }
    return found.slice(0, 5);
  })()`);
}

/**
 * What the keyboard does not reach, or reaches without showing it. Everything that can be used is focused in
 * turn, after a key was pressed, so that the browser shows focus as it does to whoever presses keys.
 */
export async function focusFaults(page: Page): Promise<string[]> {
  await page.keyboard.press('Tab');
  const first = await page.evaluate<string>('document.activeElement.className');
  const faults = await page.evaluate<string[]>(`(() => {
    const found = [];
    for (const element of document.querySelectorAll("a[href], button, input:not([type=hidden]), select, summary, pre, [tabindex]")) {
      if (element.closest("#reference") || element === document.querySelector("main")) continue;
      // Headings that sort are not there where a row is a list; the form sorts there.
      if (element.closest("thead") && element.getClientRects().length === 0) continue;
      const closed = element.parentElement.closest("details:not([open])");
      if (closed && !element.matches("summary")) continue;
      if (closed && element.closest("summary")?.parentElement !== closed) continue;
      element.focus();
      const style = getComputedStyle(element);
      const { width, height, top } = element.getBoundingClientRect();
      const isShown = style.outlineStyle !== "none" && Number.parseFloat(style.outlineWidth) >= 2;
      if (document.activeElement !== element) found.push("not reached: " + element.outerHTML.slice(0, 120));
      else if (element.tabIndex < 0) found.push("passed over: " + element.outerHTML.slice(0, 120));
      else if (!isShown || width === 0 || height === 0 || top < 0) found.push("not seen: " + element.outerHTML.slice(0, 120));
    }
    return found.slice(0, 5);
  })()`);
  return first === 'skip' ? faults : [`the first key leads to ${first}`, ...faults];
}

/** What paper loses of the content, keeps of what only a screen needs, or folds into lists though it has room for tables. */
export async function printFaults(page: Page): Promise<string[]> {
  const screen = page.viewportSize();
  // What is left of A4 between the usual margins.
  await page.setViewportSize({ width: 718, height: 1047 });
  await page.emulateMedia({ media: 'print' });
  const faults = await page.evaluate<string[]>(`(() => {
    const isSeen = (element) => element.getClientRects().length > 0;
    const lost = [...document.querySelectorAll("main :is(h1, h2, h3, td:not(.empty), tbody th, dt, dd, summary ~ p, summary ~ pre)")]
      .filter((element) => !element.closest("#reference, form, section:has(> .doors)") && !isSeen(element));
    const folded = [...document.querySelectorAll("main table")].filter((table) => getComputedStyle(table).display !== "table");
    const kept = [...document.querySelectorAll("header nav, header form, footer nav, .trail, .contents-list, .skip, .pager, .language")].filter(isSeen);
    const bare = [...document.querySelectorAll("main h2")].filter((heading) => isSeen(heading) && heading.parentElement.matches("section") && ![...heading.parentElement.children].some((one) => one !== heading && isSeen(one)));
    return [...folded.map(({ caption }) => "folded: " + caption?.textContent), ...bare.map((one) => "bare: " + one.textContent), ...lost.map((one) => "lost: " + one.outerHTML.slice(0, 120)), ...kept.map((one) => "kept: " + one.outerHTML.slice(0, 120))].slice(0, 5);
  })()`);
  await page.emulateMedia({ media: 'screen' });
  if (screen) await page.setViewportSize(screen);
  return faults;
}
