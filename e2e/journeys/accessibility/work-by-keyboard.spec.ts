import { aCaseOf, choose, press, type, unfold } from "../../actions/keyboard";
import { expect, test } from "../../fixtures";

// Around the cases with the keyboard alone: no click anywhere, and what has focus shows it.

test.beforeEach(async ({ municipality, signedInAs }) => {
  const { teamId } = await aCaseOf(municipality);
  await signedInAs("settlement_officer", { name: "siv-saksbehandler", teams: [teamId] });
});

test("skip past the menu, and search for a case with one key", async ({ page }) => {
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

test("choose what the day shows by its counters", async ({ page }) => {
  await page.goto("/oversikt");
  await press(page, page.getByRole("link", { name: /Alle jeg har tilgang til/ }));
  await press(page, page.getByRole("link", { name: /Nye saker/ }));
  await expect(page.getByRole("link", { name: /Nye saker/ })).toHaveAttribute("aria-current", /./);
});

test("sort and filter the list of cases, and save it as a view", async ({ page }) => {
  await page.goto("/saker");
  await press(page, page.getByRole("link", { name: /Sorter på Saksnummer/ }));
  await expect(page).toHaveURL(/sort=number/);
  await unfold(page, "Filtrer listen");
  const filters = page.getByRole("search", { name: "Filtrer listen" });
  await choose(page, filters.getByLabel("Type bosetting"), "Bosetting fra mottak");
  await press(page, filters.getByRole("button", { name: "Vis", exact: true }));
  await expect(page).toHaveURL(/type=from_reception/);
  await unfold(page, "Lagre eller slett visninger");
  await type(page, page.getByLabel("Navn på visningen"), "Fra mottak");
  await press(page, page.getByRole("button", { name: "Lagre visningen" }));
  await expect(page.getByRole("link", { name: "Fra mottak" })).toBeVisible();
});

test("download the list of cases", async ({ page }) => {
  await page.goto("/saker");
  await unfold(page, "Last ned listen");
  const download = page.waitForEvent("download");
  await press(page, page.getByRole("link", { name: "CSV" }));
  expect((await download).suggestedFilename()).toMatch(/^saker-.*\.csv$/);
});

test("register a person", async ({ page }) => {
  await page.goto("/personer");
  await press(page, page.getByRole("link", { name: "Ny person" }));
  await type(page, page.getByRole("textbox", { name: "Fornavn" }), "Amal");
  await type(page, page.getByRole("textbox", { name: "Etternavn" }), "Haddad");
  await type(page, page.getByLabel("Fødselsdato"), "1990");
  await press(page, page.getByRole("button", { name: "Registrer personen" }));
  await expect(page.getByRole("heading", { level: 1, name: "Amal Haddad" })).toBeVisible();
});

test("split a household", async ({ page }) => {
  await page.goto("/saker");
  await press(page, page.getByRole("link", { name: /Kanarifuglen/ }));
  const tabs = page.getByRole("navigation", { name: "Deler av saken" });
  await press(page, tabs.getByRole("link", { name: /^Personer/ }));
  await press(page, page.getByRole("link", { name: "Del husstanden" }));
  await press(page, page.getByRole("checkbox", { name: "Kanarifuglen Liten" }), "Space");
  await choose(page, page.getByLabel("Grunn"), "Flyttet for seg selv");
  await press(page, page.getByRole("button", { name: "Del husstanden" }));
  await expect(page.getByText(/Husstanden er delt/)).toBeVisible();
});

test("change the language", async ({ page }) => {
  await page.goto("/oversikt");
  await press(page, page.getByRole("button", { name: "Meny for Siv Saksbehandler" }));
  await press(page, page.getByRole("button", { name: "English" }));
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
});

test("sign out", async ({ page }) => {
  await page.goto("/oversikt");
  await press(page, page.getByRole("button", { name: "Meny for Siv Saksbehandler" }));
  await press(page, page.getByRole("button", { name: "Logg ut" }));
  await expect(page).toHaveURL(/logg-inn/);
});
