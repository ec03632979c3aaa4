import { status } from "../../actions/casework";
import { aCaseOf, choose, openCase, press, tabTo, type } from "../../actions/keyboard";
import { expect, test } from "../../fixtures";

// In a case with the keyboard alone: no click anywhere, and what has focus shows it.

test("write a note, put away the message, and go through the tabs", async ({
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
  await press(page, page.getByRole("button", { name: "Lukk meldingen" }));
  await expect(page.getByText("Notatet er lagret.")).toHaveCount(0);
  await expect(page.locator("main")).toBeFocused();
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

test("open a case by hand, and mark items done and not relevant", async ({
  page,
  municipality,
  signedInAs,
}) => {
  const teams = [await municipality.team("Bosetting")];
  await signedInAs("settlement_officer", { teams });
  await openCase(page);
  await press(page, page.getByRole("link", { name: "Hele sjekklisten" }));
  await expect(page).toHaveURL(/sjekkliste$/);
  const marks = page.locator("summary", { hasText: "Marker" });
  for (const [button, told] of [
    ["Ferdig", "Punktet er markert som ferdig."],
    ["Ikke aktuelt", "Punktet er markert som ikke aktuelt."],
  ] as const) {
    await press(page, marks);
    await type(page, page.getByLabel("Merknad"), "Avklart på telefon.");
    await press(page, page.getByRole("button", { name: button, exact: true }));
    await expect(status(page, told)).toBeVisible();
    await page.keyboard.press("Tab");
    await expect(page.locator("main li :focus"), "Tab goes on in the list").toHaveCount(1);
  }
});

test("take a step with a reason for what is missing", async ({
  page,
  municipality,
  signedInAs,
}) => {
  const teams = [await municipality.team("Bosetting")];
  await signedInAs("settlement_officer", { teams });
  await openCase(page);
  await press(page, page.getByRole("link", { name: "Begynn boveiledning", exact: true }));
  await type(page, page.getByLabel("Hvorfor går saken videre likevel?"), "Begynner mandag.");
  await press(page, page.getByRole("button", { name: "Gå videre likevel" }));
  await expect(page.getByText("Saken er flyttet.")).toBeVisible();
});

test("take responsibility for a case, and move it to another team", async ({
  page,
  municipality,
  signedInAs,
}) => {
  const { teamId, subject } = await aCaseOf(municipality);
  await municipality.team("Bolig");
  const officer = await signedInAs("settlement_officer", { teams: [teamId] });
  await page.goto(`/saker/${subject.caseId}/ansvar`);
  await choose(page, page.getByRole("combobox", { name: "Bosettingskonsulent" }), officer.name);
  await press(page, page.getByRole("button", { name: "Lagre bosettingskonsulent" }));
  await expect(status(page, "Ansvaret er endret.")).toBeVisible();
  await choose(page, page.getByRole("combobox", { name: "Team" }), "Bolig");
  await press(page, page.getByRole("button", { name: "Flytt til teamet" }));
  await expect(status(page, "Saken er flyttet til teamet.")).toBeVisible();
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

test("record the decision on a programme", async ({ page, municipality, signedInAs }) => {
  const { teamId, subject } = await aCaseOf(municipality);
  await signedInAs("programme_adviser", { teams: [teamId] });
  await page.goto(`/saker/${subject.caseId}/program`);
  await press(page, page.getByRole("link", { name: "Endre programmet til Kanarifuglen" }));
  const decided = page.getByLabel("Vedtaksdato");
  // Day and month alike, since the browser's own language says which of them comes first.
  await type(page, decided, "02022026");
  await expect(decided).toHaveValue("2026-02-02");
  await press(page, page.getByRole("button", { name: "Lagre", exact: true }));
  await expect(status(page, "Programmet er endret.")).toBeVisible();
});

test("take emergency access to a case", async ({ page, municipality, signedInAs, pageOf }) => {
  const [team, other] = [await municipality.team("Bosetting"), await municipality.team("Bolig")];
  const officer = await municipality.person("settlement_officer", { teams: [team] });
  await openCase(await pageOf(officer));
  await signedInAs("housing_adviser", { teams: [other] });
  await page.goto("/saker");
  await press(page, page.getByRole("link", { name: "Nødtilgang" }));
  await type(
    page,
    page.getByRole("textbox", { name: /^Saksnummer/ }),
    `${new Date().getFullYear()}-1`,
  );
  await type(page, page.getByLabel(/^Hvorfor trenger du/), "Brann i boligen i natt, haster");
  await press(page, page.getByRole("button", { name: "Åpne saken i 24 timer" }));
  await expect(page.getByRole("heading", { level: 1, name: "Yusuf, Amina" })).toBeVisible();
});
