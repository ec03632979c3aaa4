import { addressOf, aPdf, handIn, line, loseFiles, openDocuments } from "../../actions/documents";
import { aHousehold } from "../../actions/guidance";
import { expect, test } from "../../fixtures";

test("a document opens for those with access to its case, and is a 404 for everyone else", async ({
  page,
  municipality,
  otherMunicipality,
  pageOf,
  signedInAs,
}) => {
  const teams = [await municipality.team("Bosetting")];
  await signedInAs("settlement_officer", { teams });
  const household = await aHousehold(municipality, teams[0] ?? "");
  await openDocuments(page, household);
  await handIn(page, "Annet", [aPdf("notat.pdf")]);
  const address = await addressOf(page, "notat");
  const pageAddress = `/saker/${household.caseId}/dokumenter/${address.split("/").at(-1)}`;
  const others = [
    await municipality.person("settlement_officer", { teams: [await municipality.team("Andre")] }),
    await municipality.person("auditor"),
    await municipality.person("administrator"),
    await otherMunicipality.person("settlement_officer", {
      teams: [await otherMunicipality.team("Fremmed")],
    }),
  ];
  for (const [index, other] of others.entries()) {
    const theirs = index < 3 ? await pageOf(other) : null;
    const open = theirs ?? (await pageOfOther(other));
    expect((await open.request.get(address)).status()).toBe(404);
    expect((await open.request.get(pageAddress)).status()).toBe(404);
  }
  const colleague = await pageOf(await municipality.person("manager", { teams }));
  expect((await colleague.request.get(address)).status()).toBe(200);

  async function pageOfOther(person: Parameters<typeof pageOf>[0]) {
    const context = await page.context().browser()?.newContext({ baseURL: process.env.BASE_URL });
    if (!context) throw new Error("the browser is gone");
    await otherMunicipality.startSession(context, person);
    return context.newPage();
  }
});

test("a file that was lost is said to be lost, with what to do, and the log has it", async ({
  page,
  municipality,
  signedInAs,
}) => {
  const teams = [await municipality.team("Bosetting")];
  await signedInAs("settlement_officer", { teams });
  const household = await aHousehold(municipality, teams[0] ?? "");
  await openDocuments(page, household);
  await handIn(page, "Annet", [aPdf("notat.pdf")]);
  await expect(line(page, "notat")).toBeVisible();
  const address = await addressOf(page, "notat");
  loseFiles(municipality);
  await page.goto(address);
  await expect(
    page.getByRole("alert").filter({ hasText: "Filen til dokumentet finnes ikke." }),
  ).toBeVisible();
  const rows = await municipality.sql(
    (sql) => sql`select outcome from audit_event where action = 'documents.find-missing'`,
  );
  expect(rows).toEqual([{ outcome: "refused" }]);
});
