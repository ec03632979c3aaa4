import { chromium, type Page } from "@playwright/test";
import { type Figure, median } from "./figures";

const RUNS = 15;

/** Times the built app in a browser that is signed in: what one waits for, and what is fetched. */
export async function timeInBrowser(base: string, cookie: string): Promise<Figure[]> {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu"],
  });
  try {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    await context.addCookies(
      cookie.split("; ").map((pair) => {
        const [name = "", value = ""] = pair.split("=");
        return { name, value, url: base };
      }),
    );
    const page = await context.newPage();
    let requests = 0;
    page.on("request", () => {
      requests += 1;
    });
    await page.goto(`${base}/saker`, { waitUntil: "networkidle" });
    const onFirstVisit = requests;
    let waited = 0;
    const painted = await median(
      RUNS,
      async () => {
        await page.goto(`${base}/saker`, { waitUntil: "networkidle" });
        waited = await clickToCase(page);
      },
      () => waited,
    );
    return [
      { name: "browser: click to painted case, p50", value: painted, unit: "ms", limit: 110 },
      { name: "browser: requests of a first visit", value: onFirstVisit, unit: "", limit: 12 },
    ];
  } finally {
    await browser.close();
  }
}

/** Milliseconds from the click on the first case of the list until its tabs are painted. */
function clickToCase(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const link = document.querySelector<HTMLElement>("tbody th a");
        if (!link) return reject(new Error("the list has no case"));
        const from = performance.now();
        const observer = new MutationObserver(() => {
          if (!document.querySelector('main a[href$="/veiledning"]')) return;
          observer.disconnect();
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - from)));
        });
        observer.observe(document.body, { childList: true, subtree: true });
        link.click();
      }),
  );
}
