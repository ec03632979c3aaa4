import { status } from "../../actions/guidance";
import {
  anApplicant,
  answerChecks,
  approve,
  doStep,
  openApplication,
  openDecision,
  receiveApplication,
  refuse,
  registerEnquiry,
} from "../../actions/self-settlement";
import { expect, test } from "../../fixtures";

const room = { street: "Trangveien 1", rooms: "1", area: "9", rent: "7 000" };
const flat = { street: "Romveien 2", rooms: "2", area: "45", rent: "11 000" };

test("a household that was refused goes over to ordinary settlement, and the case goes on", async ({
  page,
  municipality,
  signedInAs,
}) => {
  const teams = [await municipality.team("Bosetting")];
  await signedInAs("manager", { teams });
  const household = await anApplicant(municipality, teams[0] ?? "");
  await registerEnquiry(page, household);
  await receiveApplication(page, room);
  await doStep(page, "Begynn kontrollen");
  await openDecision(page, household);
  await refuse(
    page,
    "Ingen ledige plasser igjen i år",
    "Plassene i kommunens vedtak er brukt opp.",
  );
  await expect(
    status(page, "Søknaden er avslått. Husstanden skal ha skriftlig svar."),
  ).toBeVisible();
  await openApplication(page, household);
  await page.getByRole("link", { name: "Gå over til vanlig bosetting" }).click();
  await page.getByLabel("Saken fortsetter som").selectOption("Bosetting fra mottak");
  await page.getByLabel("Begrunnelse").fill("Husstanden vet at IMDi bestemmer kommune.");
  await page.getByRole("button", { name: "Gå over til vanlig bosetting" }).click();
  await expect(status(page, "Søknaden er avsluttet.")).toBeVisible();
  await expect(page.getByText("Bosetting fra mottak").first()).toBeVisible();
  await expect(page.getByRole("link", { name: "Selvbosetting", exact: true })).toHaveCount(1);
});

test("of two officers one decides, and the other keeps the text and sees what stands", async ({
  municipality,
  pageOf,
}) => {
  const teams = [await municipality.team("Bosetting")];
  const [first, second] = await Promise.all(
    ["tor-først", "siri-sist"].map(async (name) =>
      pageOf(await municipality.person("settlement_officer", { teams, name })),
    ),
  );
  if (!first || !second) throw new Error("no page");
  const household = await anApplicant(municipality, teams[0] ?? "");
  await registerEnquiry(first, household);
  await receiveApplication(first, flat);
  await doStep(first, "Begynn kontrollen");
  await answerChecks(municipality, household);
  await openDecision(first, household);
  await openDecision(second, household);
  await approve(first);
  await refuse(second, "Leien er for høy", "Leien ligger langt over normen.");
  await expect(second.getByText("Slik står søknaden nå")).toBeVisible();
  await expect(second.getByText(/Godkjent siden/)).toBeVisible();
  await expect(second.getByText("Avgjort av Tor Først: Godkjent")).toBeVisible();
  await expect(second.getByLabel("Begrunnelse").last()).toHaveValue(
    "Leien ligger langt over normen.",
  );
});

test("a check that is not met is passed with a reason, which the list counts", async ({
  page,
  municipality,
  signedInAs,
}) => {
  const teams = [await municipality.team("Bosetting")];
  await signedInAs("manager", { teams });
  const household = await anApplicant(municipality, teams[0] ?? "");
  await registerEnquiry(page, household);
  await receiveApplication(page, flat);
  await doStep(page, "Begynn kontrollen");
  await answerChecks(municipality, household, ["AS-C05"]);
  await openDecision(page, household);
  await approve(page, "Leien er litt over normen, men boligen ligger nær skolen.");
  await openApplication(page, household);
  await expect(page.getByText("Unntak fra et vilkår, med begrunnelse").first()).toBeVisible();
  await expect(page.getByText("Unntak fra et vilkår, med begrunnelse; Husleie")).toBeVisible();
  await expect(page.getByText("AS-C05")).toHaveCount(0);
  await page.goto(`/saker/${household.caseId}/historikk`);
  await expect(page.getByText("AS-C05")).toHaveCount(0);
  await page.goto("/selvbosetting");
  await expect(page.getByText("I år er 1 av 1 godkjenninger gitt med unntak")).toBeVisible();
});
