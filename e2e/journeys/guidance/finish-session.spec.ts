import {
  aHousehold,
  chooseTopic,
  expectSaved,
  fillInTheRest,
  finish,
  notes,
  openGuidance,
  resumeDraft,
  startSession,
  status,
  storedSession,
} from "../../actions/guidance";
import { expect, test } from "../../fixtures";

test.describe("on a phone", () => {
  test.use({ viewport: { width: 375, height: 740 }, hasTouch: true });

  test("a housing adviser writes up a visit, closes the browser half-way, comes back and finishes", async ({
    municipality,
    pageOf,
  }) => {
    const teams = [await municipality.team("Boveiledning")];
    const adviser = await municipality.person("housing_adviser", { teams });
    const household = await aHousehold(municipality, teams[0] ?? "");
    const inTheStairwell = await pageOf(adviser);
    await startSession(inTheStairwell, household);
    await chooseTopic(inTheStairwell, "Brannsikkerhet");
    await notes(inTheStairwell).fill("Vi prøvde røykvarsleren.");
    await expectSaved(inTheStairwell);
    await inTheStairwell.context().close();

    const later = await pageOf(adviser);
    await resumeDraft(later, household);
    await expect(notes(later)).toHaveValue("Vi prøvde røykvarsleren.");
    await expect(later.getByRole("checkbox", { name: "Brannsikkerhet" })).toBeChecked();
    await fillInTheRest(later, household);
    await finish(later);
    await expect(status(later, "Økten er fullført og låst.")).toBeVisible();
    await expect(later.getByText(/^1 av \d+ temaer er gjennomgått$/)).toBeVisible();
    expect(await storedSession(municipality, household)).toMatchObject({ status: "finished" });
  });

  test("the buttons stand above the menu, and nothing is wider than the screen", async ({
    page,
    municipality,
    signedInAs,
  }) => {
    const teams = [await municipality.team("Boveiledning")];
    await signedInAs("housing_adviser", { teams });
    await startSession(page, await aHousehold(municipality, teams[0] ?? ""));
    const button = await page.getByRole("button", { name: "Fullfør og lås" }).boundingBox();
    const menu = await page.getByRole("navigation", { name: "Hovedmeny" }).boundingBox();
    expect((button?.y ?? 0) + (button?.height ?? 0)).toBeLessThanOrEqual(menu?.y ?? 0);
    const wider = await page.evaluate(
      () => document.querySelector("form[aria-label]")?.scrollWidth ?? 0,
    );
    expect(wider).toBeLessThanOrEqual(375);
  });
});

test("what is missing is told where it is missing, and nothing of what was written is lost", async ({
  page,
  municipality,
  signedInAs,
}) => {
  const teams = [await municipality.team("Boveiledning")];
  await signedInAs("housing_adviser", { teams });
  const household = await aHousehold(municipality, teams[0] ?? "");
  await startSession(page, household);
  await notes(page).fill("Snakket om strøm.");
  await finish(page);
  await expect(page.getByRole("link", { name: /Kryss av for minst én deltaker/ })).toBeVisible();
  await expect(notes(page)).toHaveValue("Snakket om strøm.");
  expect(await storedSession(municipality, household)).toMatchObject({
    status: "draft",
    notes: "Snakket om strøm.",
  });
});

test("a finished session cannot be changed, only added to", async ({
  page,
  municipality,
  signedInAs,
}) => {
  const teams = [await municipality.team("Boveiledning")];
  await signedInAs("housing_adviser", { teams });
  const household = await aHousehold(municipality, teams[0] ?? "");
  await startSession(page, household);
  await chooseTopic(page, "Naboer og fellesarealer");
  await page.getByLabel("Hva er avtalt?").fill("Hilse på naboen");
  await page.getByLabel("Hvem gjør det?").fill("Amina");
  await fillInTheRest(page, household);
  await finish(page);
  await expect(page.getByText("Hilse på naboen", { exact: true })).toBeVisible();
  const { id } = await storedSession(municipality, household);
  await page.goto(`/saker/${household.caseId}/veiledning/${id}`);
  await expect(page.getByText("Låst", { exact: true })).toBeVisible();
  await expect(notes(page)).toHaveCount(0);
  await page.getByRole("textbox", { name: "Rettelse eller tillegg" }).fill("Det var i går.");
  await page.getByRole("button", { name: "Legg til", exact: true }).click();
  await expect(page.getByText("Det var i går.").first()).toBeVisible();
  await openGuidance(page, household);
  await page.getByRole("button", { name: /Hilse på naboen/ }).click();
  await expect(page.getByText("Ingen åpne avtaler")).toBeVisible();
});
