import { aHousehold, status } from "../../actions/guidance";
import { asOf, openRights, saveBasis, settle } from "../../actions/law";
import { openProgrammes, recordProgramme } from "../../actions/programme";
import { expect, test } from "../../fixtures";

test("a job that ends within two years revives the right, and the decision says so", async ({
  page,
  municipality,
  signedInAs,
}) => {
  const teams = [await municipality.team("Program")];
  await signedInAs("programme_adviser", { teams });
  const household = await aHousehold(municipality, teams[0] ?? "", "Dawit Haile");
  const { name } = household;
  await settle(municipality, household, {
    permit: "asylum",
    granted: "2025-09-01",
    settled: "2025-11-03",
  });
  const press = (label: string) => page.getByRole("button", { name: label }).click();

  await openRights(page, household, name);
  await page.getByLabel(/^Timer i uka i arbeid/).fill("37,5");
  await page.getByLabel("Sluttmål").selectOption({ label: "arbeid" });
  await saveBasis(page);
  const exempt = page.getByText("Har ikke rett og plikt så lenge arbeidet varer.", { exact: true });
  await expect(exempt).toBeVisible();
  await expect(page.getByText("Arbeidet tar slutt: rett og plikt kommer tilbake")).toBeVisible();

  await page.getByLabel("Til og med").fill("2026-10-30");
  await saveBasis(page);
  await expect(exempt).toHaveCount(0);
  await expect(
    page.getByText("Retten er tilbake, fordi arbeidet tok slutt innen to år."),
  ).toBeVisible();
  await page.getByText("Hvorfor", { exact: true }).first().click();
  await expect(page.getByText("integreringsloven § 8 fjerde ledd (TG-05)").first()).toBeVisible();
  await asOf(page, "2026-10-30");
  await expect(exempt).toBeVisible();
  await asOf(page, "2027-11-03");
  await expect(page.getByText("Retten er tilbake, fordi arbeidet tok slutt")).toHaveCount(0);

  await recordProgramme(page, household, { right: "2026-10-31" });
  await page.getByRole("link", { name: `Fatt vedtak for ${name}` }).click();
  await page.getByLabel("Arbeid", { exact: true }).check();
  await page.getByLabel("Programmet begynner").fill("2026-12-01");
  await page.getByLabel("Varighet i måneder").fill("12");
  await page.getByLabel("Retten er tilbake etter at arbeidet tok slutt").check();
  await page.getByLabel("Begrunnelse").fill("Du mistet arbeidet 30. oktober.");
  await press("Fatt vedtaket og lag brevet");
  await expect(status(page, "Vedtaket er fattet, og brevet er laget.")).toBeVisible();
  await expect(page.getByText(/integreringsloven §\s8 fjerde ledd/).first()).toBeVisible();
  await page.getByRole("link", { name: "Integreringsplan" }).click();
  await press("Begynn på planen");
  await expect(page.getByText("01.12.2026–30.11.2027").first()).toBeVisible();
  await openProgrammes(page, household);
  await expect(page.getByText("30.11.2027").first()).toBeVisible();
});
