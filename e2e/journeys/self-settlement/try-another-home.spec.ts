import { status } from "../../actions/guidance";
import { choose, press, tabTo, type } from "../../actions/keyboard";
import {
  anApplicant,
  answerChecks,
  approve,
  doStep,
  openApplication,
  openDecision,
  openRefusal,
  receiveApplication,
  refuse,
  registerEnquiry,
  registerOtherHome,
  sendLetter,
} from "../../actions/self-settlement";
import { expect, test } from "../../fixtures";

const room = { street: "Trangveien 1", rooms: "1", area: "9", rent: "7 000" };
const flat = { street: "Romveien 2", rooms: "2", area: "45", rent: "11 000" };
const CROWDING = "AS-C06";

test("a single person's room is refused for crowding with reasons, and another home passes", async ({
  page,
  municipality,
  signedInAs,
}) => {
  test.setTimeout(90_000);
  const teams = [await municipality.team("Bosetting")];
  await signedInAs("settlement_officer", { teams });
  const household = await anApplicant(municipality, teams[0] ?? "");
  const openCrowding = () =>
    page.goto(`/saker/${household.caseId}/selvbosetting/vurdering/${CROWDING}`);
  await registerEnquiry(page, household);
  await receiveApplication(page, room);
  await doStep(page, "Begynn kontrollen");
  await answerChecks(municipality, household, [], { except: [CROWDING] });
  await openDecision(page, household);
  const gate = page.getByRole("listitem").filter({ hasText: "Kontrollpunkter er ikke svart på" });
  await expect(gate.first()).toContainText("Plass til alle");
  await expect(page.getByText(CROWDING)).toHaveCount(0);
  await gate.getByRole("link", { name: "Plass til alle" }).click();
  await expect(page.getByText("Boligen er for trang for husstanden.").first()).toBeVisible();
  await expect(page.getByRole("radio", { name: "Ikke oppfylt" })).toBeChecked();
  await expect(page.getByRole("checkbox", { name: /Trangbodd/ })).toBeChecked();
  await page.getByRole("button", { name: "Lagre", exact: true }).click();
  await expect(status(page, "Svaret er lagret.")).toBeVisible();

  await openDecision(page, household);
  const form = await openRefusal(page);
  await expect(form.getByLabel("Boligen er for trang")).toBeChecked();
  await form.getByRole("button", { name: "Avslå søknaden" }).click();
  await expect(form.getByText("Dette må fylles ut.").first()).toBeVisible();
  await refuse(page, "Boligen er for trang", "Rommet er 9 m² og har ingen plass til seng og bord.");
  await expect(
    status(page, "Søknaden er avslått. Husstanden skal ha skriftlig svar."),
  ).toBeVisible();
  await expect(page.getByText("Du kan fortsatt bli bosatt på vanlig måte")).toBeVisible();
  await expect(page.getByText("Hvis du flytter uten avtale")).toBeVisible();
  await sendLetter(page);
  await expect(page.getByText("Boligen er for trang").first()).toBeVisible();
  await doStep(page, "Søk med en annen bolig");
  await registerOtherHome(page, household, flat);
  await doStep(page, "Begynn kontrollen");
  await answerChecks(municipality, household, [], { except: [CROWDING] });
  await openCrowding();
  await expect(page.getByRole("radio", { name: "Oppfylt", exact: true })).toBeChecked();
  await page.getByRole("button", { name: "Lagre", exact: true }).click();
  await expect(status(page, "Svaret er lagret.")).toBeVisible();
  await openDecision(page, household);
  await approve(page);
  await sendLetter(page);
  await openApplication(page, household);
  await expect(page.getByText("Søknaden avslått")).toBeVisible();
  await expect(page.getByText("Boligen godkjent")).toBeVisible();
});

test("of two officers who take the same step, the later sees what stands and loses nothing", async ({
  municipality,
  pageOf,
}) => {
  const teams = [await municipality.team("Bosetting")];
  const open = async (name: string) =>
    pageOf(await municipality.person("settlement_officer", { teams, name }));
  const [first, second] = [await open("tor-først"), await open("siri-sist")];
  const household = await anApplicant(municipality, teams[0] ?? "");
  await registerEnquiry(first, household);
  await receiveApplication(first, flat);
  const step = `/saker/${household.caseId}/selvbosetting/steg?steg=begin_checks`;
  await first.goto(step);
  await second.goto(step);
  await first.getByLabel("Merknad").fill("Befaring er avtalt til fredag.");
  await first.getByRole("button", { name: "Begynn kontrollen" }).click();
  await expect(status(first, "Steget er registrert.")).toBeVisible();
  await second.getByLabel("Merknad").fill("Jeg ringer utleieren i morgen.");
  await second.getByRole("button", { name: "Begynn kontrollen" }).click();
  await expect(second.getByText("Slik står søknaden nå")).toBeVisible();
  await expect(second.getByText(/Kontroll siden/)).toBeVisible();
  await expect(second.getByLabel("Merknad")).toHaveValue("Jeg ringer utleieren i morgen.");
  await openApplication(second, household);
  await expect(second.getByText("Befaring er avtalt til fredag.")).toBeVisible();
  await expect(second.getByText("Kontrollen begynt")).toHaveCount(1);
});

test("of two officers who change the same application, the later sees what the first wrote", async ({
  municipality,
  pageOf,
}) => {
  const teams = [await municipality.team("Bosetting")];
  const open = async (name: string) =>
    pageOf(await municipality.person("settlement_officer", { teams, name }));
  const [first, second] = [await open("tor-først"), await open("siri-sist")];
  const household = await anApplicant(municipality, teams[0] ?? "");
  await registerEnquiry(first, household);
  await receiveApplication(first, flat);
  for (const page of [first, second]) {
    await page.goto(`/saker/${household.caseId}/selvbosetting/funnet`);
  }
  await first.getByLabel("Navn på den som hjalp").fill("Marte Rustad");
  await first.getByRole("button", { name: "Lagre", exact: true }).click();
  await expect(status(first, "Endringen er lagret.")).toBeVisible();
  await second.getByLabel("Merknad").fill("Vil bo nær skolen.");
  await second.getByRole("button", { name: "Lagre", exact: true }).click();
  await expect(second.getByText("Marte Rustad").first()).toBeVisible();
  await expect(second.getByLabel("Merknad")).toHaveValue("Vil bo nær skolen.");
  await openApplication(second, household);
  await expect(second.getByText("Marte Rustad")).toBeVisible();
});

test("a step of an application is taken with the keyboard alone", async ({
  page,
  municipality,
  signedInAs,
}) => {
  const teams = [await municipality.team("Bosetting")];
  await signedInAs("settlement_officer", { teams });
  const household = await anApplicant(municipality, teams[0] ?? "");
  await openApplication(page, household);
  await press(page, page.getByRole("button", { name: "Registrer forespørselen" }));
  await expect(status(page, "Forespørselen er registrert.")).toBeVisible();
  await press(page, page.getByRole("link", { name: "Registrer søknaden" }));
  await type(page, page.getByLabel("Gateadresse"), "Tastevegen 1");
  await type(page, page.getByLabel("Postnummer"), "4005");
  await type(page, page.getByLabel("Poststed"), "Stavanger");
  await choose(page, page.getByLabel("Type bolig"), "Hybel");
  await tabTo(page, page.getByLabel("Privatperson"));
  await page.keyboard.press("Space");
  await type(page, page.getByLabel("Navn", { exact: true }), "Turid Solbakken");
  await press(page, page.getByRole("button", { name: "Registrer søknaden" }));
  await expect(status(page, "Søknaden er registrert.")).toBeVisible();
  await expect(page.getByText("Tastevegen 1")).toBeVisible();
  await press(page, page.getByRole("link", { name: "Ønsket innflyttingsdato mangler" }));
  await type(page, page.getByLabel("Merknad"), "Vil bo nær skolen.");
  await press(page, page.getByRole("button", { name: "Lagre", exact: true }));
  await expect(status(page, "Endringen er lagret.")).toBeVisible();
});
