import type { Locator, Page } from "@playwright/test";
import { type Subject, subjectIn } from "../../access-subjects";
import { expect, test } from "../../fixtures";
import type { Municipality } from "../../municipality";

// Core tasks with the keyboard alone: no click anywhere, and what has focus shows it.

/** Presses Tab until the element has focus, and demands that one can see it. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target.first()).toBeVisible();
  for (let presses = 0; presses < 160; presses += 1) {
    if (await target.first().evaluate((element) => element === document.activeElement)) {
      const seen = await target.first().evaluate((element) => {
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
        return (outlineStyle !== "none" && outlineWidth !== "0px") || boxShadow !== "none";
      });
      expect(seen, "the focus can be seen").toBe(true);
      return;
    }
    await page.keyboard.press("Tab");
  }
  throw new Error("Tab does not lead there");
}

async function press(page: Page, target: Locator, key = "Enter"): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press(key);
}

async function type(page: Page, target: Locator, text: string): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.type(text);
}

async function aCaseOf(municipality: Municipality): Promise<{ teamId: string; subject: Subject }> {
  const teamId = await municipality.team("Bosetting");
  return { teamId, subject: await subjectIn(municipality, teamId) };
}

test("skip past the menu, and search for a case with one key", async ({
  page,
  municipality,
  signedInAs,
}) => {
  const { teamId } = await aCaseOf(municipality);
  await signedInAs("settlement_officer", { teams: [teamId] });
  await page.goto("/saker");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.locator("main")).toBeFocused();
  await page.keyboard.press("/");
  await page.keyboard.type("kanari");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\?s=/);
  await press(page, page.getByRole("link", { name: /Kanarifuglen/ }));
  await expect(page).toHaveURL(/\/saker\/[0-9a-f-]{36}$/);
});

test("sort and filter the list of cases", async ({ page, municipality, signedInAs }) => {
  const { teamId } = await aCaseOf(municipality);
  await signedInAs("settlement_officer", { teams: [teamId] });
  await page.goto("/saker");
  await press(page, page.getByRole("link", { name: /Sorter på Saksnummer/ }));
  await expect(page).toHaveURL(/sort=number/);
  await page.goto("/oversikt");
  await press(page, page.getByRole("link", { name: /Alle jeg har tilgang til/ }));
  await press(page, page.getByRole("link", { name: /Nye saker/ }));
  await expect(page.getByRole("link", { name: /Nye saker/ })).toHaveAttribute("aria-current", /./);
});

test("write a note in a case, and go through its tabs", async ({
  page,
  municipality,
  signedInAs,
}) => {
  const { teamId, subject } = await aCaseOf(municipality);
  await signedInAs("settlement_officer", { teams: [teamId] });
  await page.goto(`/saker/${subject.caseId}`);
  await type(page, page.getByLabel("Skriv et notat"), "Ringte utleier.");
  await press(page, page.getByRole("button", { name: "Lagre notatet" }));
  await expect(page.getByText("Ringte utleier.").first()).toBeVisible();
  for (const [tab, address] of [
    ["Personer", /personer$/],
    ["Veiledning", /veiledning$/],
    ["Historikk", /historikk$/],
  ] as const) {
    const tabs = page.getByRole("navigation", { name: "Deler av saken" });
    await press(page, tabs.getByRole("link", { name: new RegExp(`^${tab}`) }));
    await expect(page).toHaveURL(address);
  }
});

test("record and finish a guidance session", async ({ page, municipality, signedInAs }) => {
  const { teamId, subject } = await aCaseOf(municipality);
  await signedInAs("housing_adviser", { teams: [teamId] });
  await page.goto(`/saker/${subject.caseId}/veiledning`);
  await press(page, page.getByRole("button", { name: "Ny økt" }).first());
  await expect(page.getByRole("button", { name: "Fullfør og lås" })).toBeVisible();
  await tabTo(page, page.getByRole("radio", { name: "Hjemmebesøk" }));
  await page.keyboard.press("Space");
  await press(page, page.getByRole("checkbox", { name: "Kanarifuglen", exact: true }), "Space");
  await press(page, page.getByRole("checkbox", { name: /avfall/i }).first(), "Space");
  await press(page, page.getByRole("radio", { name: /ikke behov/ }), "Space");
  await press(page, page.getByRole("button", { name: "Fullfør og lås" }));
  await expect(page.getByText("Økten er fullført og låst.")).toBeVisible();
});

test("set a target", async ({ page, municipality, signedInAs }) => {
  const { teamId } = await aCaseOf(municipality);
  await signedInAs("manager", { teams: [teamId] });
  await page.goto("/styring/mal/programme_in_time");
  const summary = page.getByText("Sett mål", { exact: true });
  if (!(await page.getByLabel("Mål i prosent").isVisible())) await press(page, summary);
  await type(page, page.getByLabel("Mål i prosent"), "90");
  await press(page, page.getByRole("button", { name: "Lagre målet" }));
  await expect(page.getByText("Målet er lagret.")).toBeVisible();
});

test("sign out", async ({ page, municipality, signedInAs }) => {
  const { teamId } = await aCaseOf(municipality);
  const person = await signedInAs("settlement_officer", { teams: [teamId] });
  await page.goto("/oversikt");
  await press(page, page.getByRole("button", { name: `Meny for ${person.name}` }));
  await press(page, page.getByRole("button", { name: "Logg ut" }));
  await expect(page).toHaveURL(/logg-inn/);
});
