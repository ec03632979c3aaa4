import { status } from "../../actions/guidance";
import { press, tabTo, type } from "../../actions/keyboard";
import {
  aFamily,
  allocated,
  CHILD,
  expectRecorded,
  openPart,
  PARENTS,
} from "../../actions/settlement";
import { expect, test } from "../../fixtures";

/** What the settlement officer and the manager alone open. */
const FOR_OFFICERS = ["svar", "mappe", "helse", "reise", "takket-nei", "flytting"] as const;

test("what few need to know is shut for a housing adviser, who still sees where the household is", async ({
  page,
  municipality,
  signedInAs,
}) => {
  const teams = [await municipality.team("Bosetting")];
  await signedInAs("housing_adviser", { teams });
  const family = await aFamily(municipality, teams[0] ?? "");
  const address = `/saker/${family.caseId}/bosetting`;
  expect((await page.goto(address))?.status()).toBe(200);
  await expect(page.getByRole("link", { name: "Helseopplysninger" })).toHaveCount(0);
  for (const part of FOR_OFFICERS) {
    expect((await page.goto(`${address}/${part}`))?.status(), part).toBe(403);
  }
  await openPart(page, family, "registrer/social_control");
  await expect(page.getByText(/^Dette registreres av/)).toBeVisible();
});

test("the case of another team, of another municipality and of nobody is not found alike", async ({
  page,
  municipality,
  otherMunicipality,
  signedInAs,
}) => {
  await signedInAs("settlement_officer", { teams: [await municipality.team("Bosetting")] });
  const hidden = await aFamily(municipality, await municipality.team("En annen"));
  const foreign = await aFamily(otherMunicipality, await otherMunicipality.team("Bosetting"));
  for (const caseId of [hidden.caseId, foreign.caseId, "019ac000-0000-7000-8000-000000000000"]) {
    for (const part of ["", "/svar", "/reise", "/flytting", "/registrer/settled", "/datoer"]) {
      const answer = await page.goto(`/saker/${caseId}/bosetting${part}`);
      expect(answer?.status(), part).toBe(404);
    }
  }
});

test("a family is settled with the keyboard alone, from the list to the date", async ({
  page,
  municipality,
  signedInAs,
}) => {
  test.setTimeout(90_000);
  const teams = [await municipality.team("Bosetting")];
  await signedInAs("settlement_officer", { teams });
  const members = allocated([...PARENTS, CHILD]);
  const family = await aFamily(municipality, teams[0] ?? "", { stage: "settlement", members });
  await page.goto("/saker/fordeling");
  await press(page, page.getByRole("link", { name: "Personmappa er ikke lest" }));
  await press(page, page.getByRole("link", { name: family.name }));
  await press(page, page.getByRole("link", { name: "Registrer at mappa er lest" }));
  await press(page, page.getByRole("button", { name: "Registrer", exact: true }));
  await expectRecorded(page);
  await press(page, page.getByRole("link", { name: /^Planlegg dato, reise og tolk/ }));
  await press(page, page.getByRole("button", { name: "Lagre planen" }));
  await expect(page.getByText("Dette må fylles ut.").first()).toBeVisible();
  await type(page, page.getByLabel("Planlagt dag"), "12312026");
  await press(page, page.getByRole("button", { name: "Lagre planen" }));
  await expect(status(page, "Planen er lagret.")).toBeVisible();
  await press(page, page.getByRole("link", { name: /^Registrer bosettingsdatoen/ }));
  await press(page, page.getByLabel(CHILD.name), "Space");
  await tabTo(page, page.getByLabel(/^Dag( |$)/));
  await press(page, page.getByRole("button", { name: "Registrer", exact: true }));
  await expectRecorded(page);
  await expect(page.getByText("Én i husstanden mangler bosettingsdato")).toBeVisible();
});
