import { benefitLine, computeMonth, takePart } from "../../actions/benefit";
import { aHousehold, status } from "../../actions/guidance";
import { asOf, openRights, saveBasis, settle } from "../../actions/law";
import { recordProgramme, recordStart } from "../../actions/programme";
import { expect, test } from "../../fixtures";

test("a couple from Ukraine under 25 has the rights of collective protection, and the benefit of both shares", async ({
  page,
  municipality,
  signedInAs,
}) => {
  const teams = [await municipality.team("Program")];
  await signedInAs("programme_adviser", { teams });
  const oksana = await aHousehold(municipality, teams[0] ?? "", "Oksana Koval");
  const couple = { permit: "collective_protection", granted: "2026-03-02", settled: "2026-08-31" };
  const tarasId = await settle(municipality, oksana, {
    ...couple,
    partner: "Taras Koval",
    born: "2004-05-10",
  });
  const taras = { ...oksana, personId: tarasId, name: "Taras Koval" };
  await takePart(municipality, taras, { since: "2026-09-01", closed: "2026-09-01" });

  await openRights(page, oksana, oksana.name);
  await expect(page.getByText(/særreglene i kapittel 6A/)).toBeVisible();
  await asOf(page, "2026-10-01");
  await expect(page.getByText("Ikke i arbeid: rett og plikt")).toBeVisible();
  await page.getByLabel(/^Timer i uka i arbeid/).fill("0");
  await saveBasis(page);
  for (const right of [
    "Har rett og plikt til introduksjonsprogram.",
    "Har ikke rett eller plikt til samfunnskunnskap.",
    "Har rett, men ikke plikt, til opplæring i norsk.",
  ]) {
    await expect(page.getByText(right, { exact: true })).toBeVisible();
  }

  await recordProgramme(page, oksana, { right: "2026-08-31" });
  await page.getByRole("link", { name: `Fatt vedtak for ${oksana.name}` }).click();
  await page.getByLabel("Vedtaksdato").fill("2026-09-01");
  await page.getByLabel("Arbeid", { exact: true }).check();
  await page.getByLabel("Programmet begynner").fill("2026-09-01");
  await page.getByLabel("Varighet i måneder").fill("12");
  await page.getByLabel("Rett og plikt med midlertidig kollektiv beskyttelse").check();
  await page.getByLabel("Begrunnelse").fill("Du har midlertidig kollektiv beskyttelse.");
  await page.getByRole("button", { name: "Fatt vedtaket og lag brevet" }).click();
  await expect(status(page, "Vedtaket er fattet, og brevet er laget.")).toBeVisible();
  await page.getByRole("link", { name: "Integreringsplan" }).click();
  await page.getByRole("button", { name: "Begynn på planen" }).click();
  await expect(page.getByText("01.09.2026–31.08.2027").first()).toBeVisible();
  await recordStart(page, oksana, "2026-09-01");

  await page.goto(`/saker/${oksana.caseId}/program/stonad/${oksana.personId}`);
  const home = page.locator("#bosted");
  for (const [situation, partner] of [
    ["Bor ikke hos foreldre", null],
    ["Par uten barn der begge deltar", "Taras Koval"],
  ] as const) {
    await home.getByText("Registrer bosted eller samliv").click();
    await home.getByLabel("Hva det gjelder").last().selectOption({ label: situation });
    if (partner) await home.getByLabel("Den andre i paret").last().selectOption({ label: partner });
    await home.getByLabel("Fra og med").last().fill("2026-08-01");
    await home.getByRole("button", { name: "Lagre" }).last().click();
    await expect(status(page, "Lagret. Neste utregning tar det med.")).toBeVisible();
    await page.goto(`/saker/${oksana.caseId}/program/stonad/${oksana.personId}`);
  }
  await computeMonth(page, "september 2026");
  await page.goto(`/saker/${oksana.caseId}/program/stonad/${oksana.personId}`);
  // 2 G from May 2026, two thirds of it, and five sixths of that, for a twelfth of the year.
  await expect(benefitLine(page, "Stønad for en hel måned")).toContainText(/12\s643,43/);
});
