import { computeMonth, openMonth } from "../../actions/benefit";
import { aHousehold, status } from "../../actions/guidance";
import { asOf, openRights, saveBasis, settle } from "../../actions/law";
import { openProgrammes, recordProgramme, recordStart } from "../../actions/programme";
import { expect, test } from "../../fixtures";

test("an offer of 2024 keeps the rules of 2024: it is extended with a letter, and the benefit goes on", async ({
  page,
  municipality,
  signedInAs,
}) => {
  const teams = [await municipality.team("Program")];
  await signedInAs("programme_adviser", { teams });
  const yusuf = await aHousehold(municipality, teams[0] ?? "", "Yusuf Warsame");
  const { name } = yusuf;
  await settle(municipality, yusuf, {
    permit: "asylum",
    granted: "2023-10-02",
    settled: "2024-01-15",
    schooling: "some_primary",
  });
  const press = (label: string) => page.getByRole("button", { name: label }).click();

  await openRights(page, yusuf, name);
  await page.getByLabel(/^Timer i uka i arbeid/).fill("0");
  await page.getByLabel("Sluttmål").selectOption({ label: "arbeid" });
  await page.getByLabel("Program tilbudt").fill("2024-02-26");
  await saveBasis(page);
  await asOf(page, "2024-03-01");
  await expect(page.getByText("Integreringsloven gjelder.", { exact: true })).toBeVisible();
  await expect(
    page.getByText(/kan vare inntil 24 måneder\. Det kan forlenges med inntil 12 måneder/),
  ).toBeVisible();
  await page.getByText("Hvorfor", { exact: true }).first().click();
  await expect(
    page.getByText(/integreringsloven §\s13 fjerde ledd slik det lød før 2025 og 2026/).first(),
  ).toBeVisible();

  await recordProgramme(page, yusuf, { right: "2024-01-15" });
  await page.getByRole("link", { name: `Fatt vedtak for ${name}` }).click();
  await page.getByLabel("Vedtaksdato").fill("2024-03-04");
  await page.getByLabel("Arbeid", { exact: true }).check();
  await page.getByLabel("Programmet begynner").fill("2024-04-08");
  await page.getByLabel("Varighet i måneder").fill("24");
  await page.getByLabel("Rett og plikt til introduksjonsprogram").check();
  await page.getByLabel("Begrunnelse").fill("Du har lite skolegang fra før.");
  await press("Fatt vedtaket og lag brevet");
  await expect(status(page, "Vedtaket er fattet, og brevet er laget.")).toBeVisible();
  await recordStart(page, yusuf, "2024-04-08");
  await expect(page.getByText("07.04.2026").first()).toBeVisible();

  await page.getByRole("link", { name: `Vedtak for ${name}` }).click();
  await page.getByLabel("Endring av programmet").check();
  await page.getByLabel("Vedtaksdato").fill("2026-03-02");
  await page.getByLabel("Arbeid", { exact: true }).check();
  const months = page.getByLabel("Utvidelse i måneder");
  await months.fill("18");
  await expect(page.getByText(/Det er lenger enn loven gir/)).toBeVisible();
  await months.fill("12");
  await expect(page.getByText(/Etter loven inntil 12 måneder i alt/)).toBeVisible();
  await expect(page.getByText(/Det er lenger enn loven gir/)).toHaveCount(0);
  await page.getByLabel("Utvidelse som kan hjelpe deltakeren til å nå sluttmålet").check();
  await page.getByLabel("Begrunnelse").fill("Du trenger mer tid for å nå sluttmålet.");
  await press("Se brevet før vedtaket fattes");
  const letter = page.getByRole("region", { name: "Slik blir brevet" });
  await expect(letter).toContainText("12 måneder");
  await expect(letter).toContainText("Du trenger mer tid for å nå sluttmålet.");
  await press("Fatt vedtaket og lag brevet");
  await expect(status(page, "Vedtaket er fattet, og brevet er laget.")).toBeVisible();
  await expect(page.getByText("utvidet med 12 måneder")).toBeVisible();
  await expect(page.getByRole("link", { name: "Brevet som ble sendt" })).toHaveCount(2);
  await openProgrammes(page, yusuf);
  await expect(page.getByText("07.04.2027").first()).toBeVisible();
  await openRights(page, yusuf, name);
  await expect(page.getByText(/Med hele forlengelsen: 7\. april 2027/)).toBeVisible();

  await computeMonth(page, "september 2026");
  await expect(await openMonth(page, yusuf, "september 2026")).toContainText(
    /Stønad for en hel måned.*22\s758,17/,
  );
});
