import {
  aHousehold,
  expectSaved,
  notes,
  resumeDraft,
  startSession,
  storedSession,
} from "../../actions/guidance";
import { expect, test } from "../../fixtures";

test("text written just before leaving the page is saved", async ({
  page,
  municipality,
  signedInAs,
}) => {
  const teams = [await municipality.team("Boveiledning")];
  await signedInAs("housing_adviser", { teams });
  const household = await aHousehold(municipality, teams[0] ?? "");
  await startSession(page, household);
  await notes(page).fill("Skrevet i siste liten.");
  await page.getByRole("link", { name: "Tilbake til veiledning" }).click();
  await expect(page.getByRole("heading", { name: "Økter", exact: true })).toBeVisible();
  await expect
    .poll(async () => (await storedSession(municipality, household)).notes)
    .toBe("Skrevet i siste liten.");
});

test("without coverage the text stays, and is saved when the coverage is back", async ({
  page,
  context,
  municipality,
  signedInAs,
}) => {
  const teams = [await municipality.team("Boveiledning")];
  await signedInAs("housing_adviser", { teams });
  const household = await aHousehold(municipality, teams[0] ?? "");
  await startSession(page, household);
  await notes(page).fill("Før kjelleren.");
  await expectSaved(page);
  await context.setOffline(true);
  await notes(page).fill("Før kjelleren. Nede i kjelleren.");
  await expect(page.getByText(/^Ikke lagret/)).toBeVisible();
  await page.getByRole("button", { name: "Fullfør og lås" }).click();
  await expect(notes(page)).toHaveValue("Før kjelleren. Nede i kjelleren.");
  await context.setOffline(false);
  await expect
    .poll(async () => (await storedSession(municipality, household)).notes, { timeout: 20_000 })
    .toBe("Før kjelleren. Nede i kjelleren.");
});

test("of two windows with the same draft, the writer says which text is to stay", async ({
  municipality,
  pageOf,
}) => {
  const teams = [await municipality.team("Boveiledning")];
  const adviser = await municipality.person("housing_adviser", { teams });
  const household = await aHousehold(municipality, teams[0] ?? "");
  const phone = await pageOf(adviser);
  await startSession(phone, household);
  const desk = await pageOf(adviser);
  await resumeDraft(desk, household);
  await notes(phone).fill("Fra telefonen.");
  await expectSaved(phone);
  await notes(desk).fill("Fra pulten.");
  await expect(desk.getByText(/lagret fra et annet vindu/)).toBeVisible();
  expect(await storedSession(municipality, household)).toMatchObject({ notes: "Fra telefonen." });
  await expect(notes(desk)).toHaveValue("Fra pulten.");
  await desk.getByRole("button", { name: "Behold teksten min" }).click();
  await expectSaved(desk);
  expect(await storedSession(municipality, household)).toMatchObject({ notes: "Fra pulten." });
});

test("agreements that are taken out leave the others as they were written", async ({
  page,
  municipality,
  signedInAs,
}) => {
  const teams = [await municipality.team("Boveiledning")];
  await signedInAs("housing_adviser", { teams });
  const household = await aHousehold(municipality, teams[0] ?? "");
  await startSession(page, household);
  for (const [index, text] of ["Ringe utleier", "Bytte lås", "Lese av strøm"].entries()) {
    if (index > 0) await page.getByRole("button", { name: "Legg til avtale" }).click();
    await page.getByLabel("Hva er avtalt?").nth(index).fill(text);
  }
  await page.getByRole("button", { name: "Fjern avtale 1" }).click();
  await expect(page.getByLabel("Hva er avtalt?").nth(0)).toHaveValue("Bytte lås");
  await expect(page.getByLabel("Hva er avtalt?").nth(1)).toHaveValue("Lese av strøm");
  const stored = () =>
    municipality.sql(
      (sql) => sql`select text from guidance_agreement order by position`,
    ) as Promise<{ text: string }[]>;
  await expect
    .poll(async () => (await stored()).map((row) => row.text))
    .toEqual(["Bytte lås", "Lese av strøm"]);
});

test.describe("before JavaScript has loaded", () => {
  test.use({ javaScriptEnabled: false });

  test("a draft is saved with its button", async ({ page, municipality, signedInAs }) => {
    const teams = [await municipality.team("Boveiledning")];
    await signedInAs("housing_adviser", { teams });
    const household = await aHousehold(municipality, teams[0] ?? "");
    await startSession(page, household);
    await notes(page).fill("Uten skript.");
    await page.getByLabel("Hva er avtalt?").fill("Ringe utleier");
    await page.getByRole("button", { name: "Lagre kladden" }).click();
    await expect(notes(page)).toHaveValue("Uten skript.");
    expect(await storedSession(municipality, household)).toMatchObject({ notes: "Uten skript." });
  });
});
