import { type BrowserContext, chromium, type Page } from "@playwright/test";
import { type Figure, median } from "./figures";

const RUNS = 5;
/** A slow phone on a poor line: 4 times slower, 1.6 Mbit/s, 150 ms away. */
const SLOW = { slowdown: 4, bytesPerSecond: 200_000, latencyMs: 150 };

/** Times the form of a session on a phone: until one can write in it, and until it is saved. */
export async function timeOnPhone(base: string, cookie: string): Promise<Figure[]> {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu"],
  });
  try {
    const context = await browser.newContext({ viewport: { width: 375, height: 780 } });
    await context.addCookies(
      cookie.split("; ").map((pair) => {
        const [name = "", value = ""] = pair.split("=");
        return { name, value, url: base };
      }),
    );
    const page = await context.newPage();
    const form = await startSession(page, base);
    await page.waitForLoadState("networkidle");
    let saved = 0;
    const saving = await median(
      RUNS,
      async () => {
        saved = await untilSaved(page);
      },
      () => saved,
    );
    const slow = await slowPage(context);
    // The phone has had the form open before: what is the same for every session lies on it.
    let usable = 0;
    const waiting = await median(
      RUNS,
      async () => {
        usable = await untilUsable(slow, form);
      },
      () => usable,
    );
    return [
      {
        name: "phone: session form usable, slow phone, p50",
        value: waiting,
        unit: "ms",
        limit: 1500,
      },
      { name: "phone: session saved, fast phone, p50", value: saving, unit: "ms", limit: 300 },
    ];
  } finally {
    await browser.close();
  }
}

/** Begins a session with the first household of the list; the address of its form. */
async function startSession(page: Page, base: string): Promise<string> {
  await page.goto(`${base}/saker`, { waitUntil: "networkidle" });
  const link = await page.locator("tbody th a").first().getAttribute("href");
  await page.goto(`${base}${link?.split("?")[0]}/veiledning`, { waitUntil: "networkidle" });
  await page.getByRole("button", { name: "Ny økt" }).click();
  await page.getByRole("button", { name: "Lagre kladden" }).waitFor();
  return page.url();
}

async function slowPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  const tools = await context.newCDPSession(page);
  await tools.send("Emulation.setCPUThrottlingRate", { rate: SLOW.slowdown });
  await tools.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: SLOW.latencyMs,
    downloadThroughput: SLOW.bytesPerSecond,
    uploadThroughput: SLOW.bytesPerSecond,
  });
  await page.addInitScript(() => {
    const looking = setInterval(() => {
      const notes = document.querySelector('textarea[name="notes"]');
      // React has taken over the field: what is written in it is saved.
      const taken = notes && Object.keys(notes).some((key) => key.startsWith("__reactProps"));
      if (!taken) return;
      clearInterval(looking);
      Object.assign(window, { usableAt: performance.now() });
    }, 10);
  });
  return page;
}

/** Milliseconds from when the form is asked for until one can write in it. */
async function untilUsable(page: Page, form: string): Promise<number> {
  await page.goto("about:blank");
  await page.goto(form, { waitUntil: "commit" });
  const at = await page.waitForFunction(
    () => (window as unknown as { usableAt?: number }).usableAt ?? null,
  );
  return (await at.jsonValue()) ?? 0;
}

/** Milliseconds from the press on "save" until the page says that it is saved. */
function untilSaved(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const notes = document.querySelector<HTMLTextAreaElement>('textarea[name="notes"]');
    // Within its own form: the first button of the page signs out.
    const save = notes?.form?.querySelector<HTMLButtonElement>(
      'button[type="submit"][data-variant="secondary"]',
    );
    const said = notes?.form?.querySelector('[role="status"][data-failed]');
    if (!notes || !save || !said) throw new Error("there is no form of a session");
    notes.value = `Lest av måleren ${performance.now()}`;
    return new Promise<number>((resolve) => {
      const from = performance.now();
      let saving = false;
      const observer = new MutationObserver(() => {
        const text = said.textContent ?? "";
        saving ||= text.startsWith("Lagrer");
        if (!saving || !text.startsWith("Lagret")) return;
        observer.disconnect();
        resolve(performance.now() - from);
      });
      observer.observe(said, { childList: true, characterData: true, subtree: true });
      save.click();
    });
  });
}
