import { aFamilyOfFive } from "../../actions/housing";
import { expect, test } from "../../fixtures";

test("in the years after the settlement, talks are written down and one is corrected", async ({
  page,
  municipality,
  signedInAs,
}) => {
  const team = await municipality.team("Oppfølging");
  await signedInAs("settlement_officer", { teams: [team] });
  const { caseId } = await aFamilyOfFive(municipality, team);
  const record = (what: string) => page.getByRole("row").filter({ hasText: what });

  await page.goto(`/saker/${caseId}/oppfolging`);
  await expect(page.getByText("Ingenting er ført ennå")).toBeVisible();
  await page.getByRole("link", { name: "Fritid, nettverk og deltakelse" }).click();
  const talk = page.getByRole("form", { name: "Fritid, nettverk og deltakelse" });
  await talk.getByLabel(/^Hvem gjelder det/).selectOption({ label: "Mariam Haidari" });
  await talk.getByRole("radio", { name: "Ja" }).check();
  await talk.getByLabel(/^Tiltak som ble tilbudt/).fill("Turgruppe");
  await talk.getByRole("button", { name: "Lagre" }).click();
  await expect(page.getByText("Oppføringen er lagret.")).toBeVisible();
  await expect(record("Fritid, nettverk")).toContainText("Ønsker mer kontakt, tilbudt: Turgruppe");

  await page.getByRole("link", { name: "Støtte og fritid for barnet" }).click();
  const child = page.getByRole("form", { name: "Støtte og fritid for barnet" });
  await expect(child.getByRole("option", { name: "Mariam Haidari" })).toHaveCount(0);
  await child.getByLabel(/^Hvem gjelder det/).selectOption({ label: "Sami Haidari" });
  await child.getByRole("button", { name: "Lagre" }).click();
  await expect(child.getByText("Dette må fylles ut.").first()).toBeVisible();
  await child.getByLabel(/^Avtalt fritidsaktivitet/).fill("Fotball hver tirsdag");
  await child.getByRole("button", { name: "Lagre" }).click();
  await expect(record("Støtte og fritid")).toContainText("Fotball hver tirsdag");

  await page.getByRole("link", { name: "Rett Fritid, nettverk og deltakelse" }).click();
  const correction = page.getByRole("form", { name: "Fritid, nettverk og deltakelse" });
  await correction.getByLabel(/^Tiltak som ble tilbudt/).fill("Norskkafé");
  await correction.getByRole("button", { name: "Lagre rettelsen" }).click();
  await expect(page.getByText("Rettelsen er lagret.")).toBeVisible();
  await expect(record("Fritid, nettverk")).toContainText("tilbudt: Norskkafé");
});
