import { status } from "../../actions/guidance";
import {
  anApplicant,
  answerChecks,
  approve,
  doStep,
  openApplication,
  openDecision,
  receiveApplication,
  registerEnquiry,
  sendLetter,
  today,
} from "../../actions/self-settlement";
import { expect, test } from "../../fixtures";

const flat = { street: "Innflyttingsveien 3", rooms: "2", area: "45", rent: "11 000" };

test("a household moves in after IMDi's decision, and gets its settlement date", async ({
  page,
  municipality,
  signedInAs,
}) => {
  test.setTimeout(90_000);
  const teams = [await municipality.team("Bosetting")];
  await signedInAs("settlement_officer", { teams });
  const household = await anApplicant(municipality, teams[0] ?? "");
  await registerEnquiry(page, household);
  await receiveApplication(page, flat);
  await doStep(page, "Begynn kontrollen");
  await answerChecks(municipality, household);
  await openDecision(page, household);
  await approve(page);
  await openApplication(page, household);
  await expect(
    page.getByRole("link", { name: "Husstanden har ikke fått skriftlig svar" }),
  ).toBeVisible();
  await page.getByRole("link", { name: "Husstanden har ikke fått skriftlig svar" }).click();
  await sendLetter(page);
  await doStep(page, "Spør IMDi");
  await doStep(page, "Registrer at husstanden står på lista");
  await doStep(page, "Registrer svaret til IMDi");
  await page.goto(`/saker/${household.caseId}/bosetting`);
  await expect(page.getByText("Følger av søknaden om avtalt selvbosetting.")).toBeVisible();
  await page.getByRole("link", { name: "Datoer" }).click();
  await expect(page.getByText("Kommer når vedtaket fra IMDi er registrert")).toBeVisible();
  await expect(page.getByLabel("Bosatt", { exact: true })).toHaveCount(0);
  await page.getByRole("link", { name: "Åpne søknaden" }).click();
  await expect(page).toHaveURL(/selvbosetting$/);
  await page.goto(`/saker/${household.caseId}/selvbosetting/steg?steg=sign_lease`);
  await expect(page).toHaveURL(/selvbosetting$/);
  await expect(page.getByRole("link", { name: /underskrevet/ })).toHaveCount(0);
  await doStep(page, "Registrer vedtaket fra IMDi");
  await page.getByRole("link", { name: "Registrer at kontrakten er underskrevet" }).click();
  await page.getByLabel("Begge hadde skrevet under").fill("2026-01-06");
  await page.getByLabel("Garanti (må fylles ut)").selectOption("Kommunal garanti");
  await page.getByLabel("Avtalt med utleieren").fill(today());
  await page.getByRole("button", { name: "Registrer at kontrakten er underskrevet" }).click();
  await expect(
    page.getByText("Kontrakten kan ikke være underskrevet før IMDis vedtak.").first(),
  ).toBeVisible();
  await page.getByLabel("Begge hadde skrevet under").fill(today());
  await page.getByRole("button", { name: "Registrer at kontrakten er underskrevet" }).click();
  await expect(status(page, "Steget er registrert.")).toBeVisible();
  await page.getByRole("link", { name: "Registrer innflyttingen" }).click();
  await expect(page.getByLabel(household.name)).toBeChecked();
  await page.getByRole("button", { name: "Registrer innflyttingen" }).click();
  await expect(status(page, "Husstanden er registrert som flyttet inn.")).toBeVisible();
  const row = page.getByRole("row", { name: household.name });
  const shown = today().split("-").toReversed().join(".");
  await expect(row.getByText(shown)).toHaveCount(2);
  await expect(page.getByRole("listitem").filter({ hasText: /^Bosetting\s*Pågår/ })).toBeVisible();
});

test("a home that is lost before it is signed opens the application for another", async ({
  page,
  municipality,
  signedInAs,
}) => {
  const teams = [await municipality.team("Bosetting")];
  await signedInAs("settlement_officer", { teams });
  const household = await anApplicant(municipality, teams[0] ?? "");
  await registerEnquiry(page, household);
  await receiveApplication(page, flat);
  await doStep(page, "Begynn kontrollen");
  await answerChecks(municipality, household);
  await openDecision(page, household);
  await approve(page);
  await openApplication(page, household);
  await page.getByRole("link", { name: "Registrer at boligen falt bort" }).click();
  await page.getByLabel("Annet").check();
  await page.getByRole("button", { name: "Registrer at boligen falt bort" }).click();
  await expect(
    page.getByText("Skriv hva det gjelder når du velger «Annet».").first(),
  ).toBeVisible();
  await page.getByLabel("Merknad").fill("Utleieren flytter inn selv.");
  await page.getByRole("button", { name: "Registrer at boligen falt bort" }).click();
  await expect(status(page, "Steget er registrert.")).toBeVisible();
  await expect(page.getByText("Ingen bolig er registrert på søknaden.")).toBeVisible();
  await expect(page.getByText("Utleieren flytter inn selv.")).toBeVisible();
});
