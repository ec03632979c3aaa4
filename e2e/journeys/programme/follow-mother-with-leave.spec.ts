import { fillInLeave, openAbsence } from "../../actions/attendance";
import { computeMonth, openMonth } from "../../actions/benefit";
import { aHousehold, status } from "../../actions/guidance";
import { openRights, saveBasis, settle } from "../../actions/law";
import { openProgrammes, recordProgramme, recordStart } from "../../actions/programme";
import { expect, test } from "../../fixtures";

test("a mother of three without schooling gives birth: leave with benefit, leave without, and a later end", async ({
  page,
  municipality,
  signedInAs,
}) => {
  const teams = [await municipality.team("Program")];
  await signedInAs("programme_adviser", { teams });
  const hawa = await aHousehold(municipality, teams[0] ?? "", "Hawa Abdi");
  await settle(municipality, hawa, {
    permit: "asylum",
    granted: "2025-03-03",
    settled: "2025-06-02",
    schooling: "none",
  });

  await openRights(page, hawa, hawa.name);
  await page.getByLabel(/^Timer i uka i arbeid/).fill("0");
  await page.getByLabel("Sluttmål").selectOption({ label: "arbeid" });
  await page.getByLabel("Program tilbudt").fill("2025-08-25");
  await page.getByLabel("Har barn under 18 år").selectOption({ label: "Ja" });
  await saveBasis(page);
  await expect(page.getByText("Har rett og plikt til introduksjonsprogram.")).toBeVisible();
  await expect(
    page.getByText(/kan vare inntil 24 måneder\. Det kan forlenges med inntil 12 måneder/),
  ).toBeVisible();
  await expect(page.getByText(/^foreldreveiledning/)).toBeVisible();

  await recordProgramme(page, hawa, { right: "2025-06-02" });
  await page.getByRole("link", { name: `Fatt vedtak for ${hawa.name}` }).click();
  await page.getByLabel("Vedtaksdato").fill("2025-09-01");
  await page.getByLabel("Arbeid", { exact: true }).check();
  await page.getByLabel("Programmet begynner").fill("2025-09-01");
  await page.getByLabel("Varighet i måneder").fill("24");
  await page.getByLabel("Rett og plikt til introduksjonsprogram").check();
  await page.getByLabel("Begrunnelse").fill("Du har ikke gått på skole før.");
  await page.getByRole("button", { name: "Fatt vedtaket og lag brevet" }).click();
  await expect(status(page, "Vedtaket er fattet, og brevet er laget.")).toBeVisible();
  await recordStart(page, hawa, "2025-09-01");
  await expect(page.getByText("31.08.2027").first()).toBeVisible();

  await openAbsence(page, hawa);
  const birth = { type: "Mor etter fødsel", from: "2026-02-10", born: "2026-02-10" };
  await fillInLeave(page, { ...birth, to: "2026-03-10" });
  await expect(
    page.getByText(/Dette er 21 arbeidsdager\. 20 av 20 arbeidsdager er igjen/),
  ).toBeVisible();
  await fillInLeave(page, { ...birth, to: "2026-03-09" });
  await expect(status(page, "Fraværet er registrert.")).toBeVisible();
  const care = { type: "Foreldrepermisjon, uten stønad", from: "2026-03-10", to: "2026-08-31" };
  await fillInLeave(page, { ...care, born: "2026-02-10" });
  await expect(status(page, "Fraværet er registrert.")).toBeVisible();
  await expect(page.getByRole("row", { name: /Mor etter fødsel/ })).toContainText("Beholdes");
  await expect(page.getByRole("row", { name: /Foreldrepermisjon/ })).toContainText("Faller bort");
  await expect(page.locator("#igjen")).toContainText("0 av 20 arbeidsdager igjen");

  const counted = "139 arbeidsdager med fravær og permisjon teller";
  await page.getByRole("button", { name: /^Sett planlagt slutt til/ }).click();
  await expect(status(page, "Planlagt slutt er endret.")).toBeVisible();
  await expect(page.locator("#slutt")).toContainText("Mor etter fødsel");
  await openRights(page, hawa, hawa.name);
  await expect(page.getByText(`${counted}, og slutten er flyttet 139 arbeidsdager.`)).toBeVisible();
  await page.getByText("Hvorfor: dagene som teller").click();
  await expect(
    page.getByText(/10\. februar 2026 til 9\. mars 2026: 20 arbeidsdager/),
  ).toBeVisible();
  await expect(page.getByText(/10\. mars 2026 til 31\. august 2026: 119/)).toBeVisible();
  await openProgrammes(page, hawa);
  await expect(page.getByText("13.03.2028").first()).toBeVisible();

  // 2 G from May 2025 is 723,11 a day, for the nine days before the care leave; from May 2026 it is
  // 22 758,17 in the month.
  await computeMonth(page, "mars 2026");
  const march = await openMonth(page, hawa, "mars 2026");
  await expect(march).toContainText(/dager i programmet.*9 dager à 723,11.*6\s507,99/);
  await expect(march).toContainText(/Permisjon uten stønad.*22 dager/);
  await computeMonth(page, "september 2026");
  const september = await openMonth(page, hawa, "september 2026");
  await expect(september).toContainText(/Stønad for en hel måned.*22\s758,17/);
});
