import { expect, type Locator, type Page } from "@playwright/test";
import { type Subject, subjectIn } from "../access-subjects";
import type { Municipality } from "../municipality";

/** So many presses of Tab lead through any page. */
const ENOUGH = 160;

/** Presses Tab until the element has focus, and demands that one can see it. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  const element = target.first();
  await expect(element).toBeVisible();
  for (let presses = 0; presses < ENOUGH; presses += 1) {
    if (await element.evaluate((one) => one === document.activeElement)) {
      const seen = await element.evaluate((one) => {
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
        return (outlineStyle !== "none" && outlineWidth !== "0px") || boxShadow !== "none";
      });
      expect(seen, "the focus can be seen").toBe(true);
      return;
    }
    await page.keyboard.press("Tab");
  }
  throw new Error("Tab does not lead there");
}

export async function press(page: Page, target: Locator, key = "Enter"): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press(key);
}

export async function type(page: Page, target: Locator, text: string): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.type(text);
}

/** Goes down a list of choices with the arrow until the one that begins so is chosen. */
export async function choose(page: Page, select: Locator, option: string): Promise<void> {
  await tabTo(page, select);
  await page.keyboard.press("Home");
  const chosen = () =>
    select.evaluate((one) => (one as HTMLSelectElement).selectedOptions[0]?.text ?? "");
  for (let presses = 0; presses < ENOUGH; presses += 1) {
    if ((await chosen()).startsWith(option)) return;
    await page.keyboard.press("ArrowDown");
  }
  throw new Error(`the arrow does not lead to ${option}`);
}

/** Unfolds what stands under a summary. */
export async function unfold(page: Page, summary: string): Promise<void> {
  await press(page, page.locator("summary", { hasText: summary }));
}

/** A team with a household and its case, for someone who is put in the team. */
export async function aCaseOf(
  municipality: Municipality,
): Promise<{ teamId: string; subject: Subject }> {
  const teamId = await municipality.team("Bosetting");
  return { teamId, subject: await subjectIn(municipality, teamId) };
}

/** Opens a case by hand for Amina Yusuf, and stands in it. */
export async function openCase(page: Page): Promise<void> {
  await page.goto("/saker");
  await press(page, page.getByRole("link", { name: "Ny sak" }));
  await type(page, page.getByLabel("Fornavn"), "Amina");
  await type(page, page.getByLabel("Etternavn"), "Yusuf");
  await type(page, page.getByLabel("Fødselsdato"), "07.1990");
  await choose(page, page.getByLabel("Type bosetting"), "Familiegjenforening");
  await press(page, page.getByRole("button", { name: "Åpne saken" }));
  await expect(page.getByRole("heading", { level: 1, name: "Yusuf, Amina" })).toBeVisible();
}
