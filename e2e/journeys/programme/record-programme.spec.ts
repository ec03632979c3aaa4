import { endProgramme } from "../../actions/completion";
import { aHousehold, status } from "../../actions/guidance";
import { changeProgramme, openProgrammes, recordProgramme, save } from "../../actions/programme";
import { expect, test } from "../../fixtures";

test("a programme adviser sees the deadline by law from the day the right arose", async ({
  page,
  municipality,
  signedInAs,
}) => {
  const teams = [await municipality.team("Program")];
  await signedInAs("programme_adviser", { teams });
  const household = await aHousehold(municipality, teams[0] ?? "");
  await openProgrammes(page, household);
  await page.getByRole("link", { name: `Registrer program for ${household.name}` }).click();
  await page.getByLabel("Retten oppsto").fill("2026-08-31");
  await expect(page.getByText("30.11.2026").first()).toBeVisible();
  await expect(page.getByText(/integreringsloven §\s12/)).toBeVisible();
  await save(page);
  await expect(status(page, "Programmet er registrert.")).toBeVisible();
  await expect(page.getByText("Venter på vedtak")).toBeVisible();
});

test("a programme is ended without its reason, and the gap is pointed out until it is filled", async ({
  page,
  municipality,
  signedInAs,
}) => {
  const teams = [await municipality.team("Program")];
  await signedInAs("programme_adviser", { teams });
  const household = await aHousehold(municipality, teams[0] ?? "");
  await recordProgramme(page, household, {
    right: "2024-01-10",
    decision: "2024-02-01",
    start: "2024-03-01",
  });
  await expect(page.getByText("I programmet")).toBeVisible();
  await endProgramme(page, household, { on: "2024-02-20", expect: null });
  await expect(page.getByText("Datoen kan ikke være før oppstart.").first()).toBeVisible();
  await endProgramme(page, household, { on: "2026-02-20" });
  await expect(page.getByText(/Sluttårsaken mangler/).first()).toBeVisible();
  await page.getByLabel("Hovedaktivitet eller årsak").selectOption({ label: "Arbeid på heltid" });
  await page.getByRole("button", { name: "Rett det som er registrert" }).click();
  await expect(status(page, "Slutten er registrert.")).toBeVisible();
  await expect(page.getByText(/Sluttårsaken mangler/)).toHaveCount(0);
});

test("of two who change the same programme, the later is told and keeps the typed dates", async ({
  municipality,
  pageOf,
}) => {
  const teams = [await municipality.team("Program")];
  const household = await aHousehold(municipality, teams[0] ?? "");
  const [first, second] = await Promise.all(
    ["tor-først", "siri-sist"].map(async (name) =>
      pageOf(await municipality.person("programme_adviser", { teams, name })),
    ),
  );
  if (!first || !second) throw new Error("no page");
  await recordProgramme(first, household, { right: "2026-01-10" });
  await expect(status(first, "Programmet er registrert.")).toBeVisible();
  await changeProgramme(first, household);
  await changeProgramme(second, household);
  await first.getByLabel("Vedtaksdato").fill("2026-02-01");
  await save(first);
  await expect(status(first, "Programmet er endret.")).toBeVisible();
  await second.getByLabel("Vedtaksdato").fill("2026-02-15");
  await save(second);
  await expect(second.getByText("2026-02-01")).toBeVisible();
  await expect(second.getByLabel("Vedtaksdato")).toHaveValue("2026-02-15");
});

test("a housing adviser reads the programme and has no button to change it", async ({
  page,
  municipality,
  signedInAs,
}) => {
  const teams = [await municipality.team("Bolig")];
  await signedInAs("housing_adviser", { teams });
  const household = await aHousehold(municipality, teams[0] ?? "");
  await openProgrammes(page, household);
  await expect(page.getByText("Ingen program ennå")).toBeVisible();
  await expect(page.getByRole("link", { name: /Registrer program/ })).toHaveCount(0);
});
