import { aHousehold } from "../../actions/guidance";
import { settle } from "../../actions/law";
import { openForm, openNorwegian, save } from "../../actions/norwegian";
import { expect, test } from "../../fixtures";

test("a programme adviser records a level at the start and a test with its result, and sees the right that remains", async ({
  page,
  municipality,
  signedInAs,
}) => {
  const teams = [await municipality.team("Program")];
  await signedInAs("programme_adviser", { teams });
  const household = await aHousehold(municipality, teams[0] ?? "", "Selam Tesfay");
  await settle(municipality, household, {
    permit: "asylum",
    granted: "2025-09-01",
    settled: "2025-11-03",
  });
  await openNorwegian(page, household, "Selam Tesfay");
  await expect(page.getByText("Ikke målt ennå")).toBeVisible();

  await openForm(page, "Før et nivå");
  const levels = page.getByRole("form", { name: "Før et nivå" });
  await levels.getByLabel(/^Dag/).fill("2026-01-12");
  await levels.getByLabel("Lese").selectOption("UNDER_A1");
  await levels.getByLabel("Snakke").selectOption("A1");
  await levels.getByLabel("Målt med").selectOption("placement");
  await levels.getByLabel("Hvem som målte").fill("Voksenopplæringen");
  await save(page, "Før et nivå", "Nivået er lagret.");

  await openForm(page, "Før et vedtak");
  const decision = page.getByRole("form", { name: "Før et vedtak" });
  await decision.getByLabel("Innvilget").check();
  await decision.getByLabel(/^Vedtak(?! og)/).fill("2026-01-12");
  await decision.getByLabel(/^Tilbudt start/).fill("2026-02-02");
  await decision.getByLabel("Begrunnelse").fill("Rett og plikt etter integreringsloven § 26.");
  await save(page, "Før et vedtak", "Vedtaket er lagret.");

  await openForm(page, "Før en prøve");
  const sat = page.getByRole("form", { name: "Før en prøve" });
  await sat.getByLabel("Norskprøve A1–B2").check();
  await sat.getByLabel(/^Prøvedag/).fill("2026-06-01");
  await sat.getByLabel("Den gratis prøven er brukt").check();
  await sat.getByLabel("Lese").selectOption("A2");
  await sat.getByLabel("Snakke").selectOption("A2");
  await sat.getByRole("button", { name: "Lagre" }).click();
  await expect(sat.getByText("Skriv dagen resultatet kom.").first()).toBeVisible();
  await expect(sat.getByLabel("Lese")).toHaveValue("A2");
  await sat.getByLabel("Resultatet kom").fill("2026-07-01");
  await save(page, "Før en prøve", "Prøven er lagret.");

  await expect(page.getByRole("img", { name: /^Lese: Under A1 .*A2/ })).toBeVisible();
  await expect(page.getByText("2 nivåer opp")).toBeVisible();
  await expect(page.getByRole("row", { name: /Norskprøve A1–B2/ })).toContainText("22.07.2026");
  await expect(page.getByText("Lese: brukt")).toBeVisible();
  await expect(page.getByText("Til 2. august 2027")).toBeVisible();

  await openForm(page, "Før permisjon");
  const leave = page.getByRole("form", { name: "Før permisjon" });
  await leave.getByLabel("Grunn").selectOption("birth");
  await leave.getByLabel("Fra og med").fill("2026-08-01");
  await leave.getByLabel("Til og med").fill("2026-08-31");
  await leave.getByLabel(/^Vedtak(?! og)/).fill("2026-07-20");
  await save(page, "Før permisjon", "Permisjonen er lagret.");
  await expect(page.getByText("Til 2. september 2027")).toBeVisible();
  await expect(page.getByText("Permisjon har lagt til 31 dager.").first()).toBeVisible();
});
