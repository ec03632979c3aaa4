import { status } from "../../actions/guidance";
import { aFamily, CHILD, openPart, PARENTS, settled } from "../../actions/settlement";
import { expect, test } from "../../fixtures";

test("a move that both municipalities agree on closes the case, and says what follows", async ({
  page,
  municipality,
  signedInAs,
}) => {
  test.setTimeout(90_000);
  const teams = [await municipality.team("Bosetting")];
  await signedInAs("settlement_officer", { teams });
  const members = settled([...PARENTS, CHILD]);
  const family = await aFamily(municipality, teams[0] ?? "", { stage: "settlement", members });
  await openPart(page, family, "flytting");
  await page.getByLabel("Den andre kommunen").first().selectOption("Bergen (Vestland)");
  for (const [party, who] of [
    ["Vår kommune", "Kari Nordby"],
    ["Den andre kommunen", "Tildelingskontoret i Bergen"],
  ] as const) {
    const own = page.getByRole("group", { name: party });
    await own.getByLabel("Ja", { exact: true }).check();
    await own.getByLabel("Når?").fill("2026-09-10");
    await own.getByLabel("Hvem svarte?").fill(who);
  }
  await page.getByLabel(/^Flyttet/).fill("2026-03-31");
  await page.getByRole("button", { name: "Registrer flyttingen" }).click();
  await expect(page.getByText("Dagen er før bosettingen.").first()).toBeVisible();
  await page.getByLabel(/^Flyttet/).fill("2026-10-01");
  await page.getByLabel("Avslutt saken").check();
  await page.getByRole("button", { name: "Registrer flyttingen" }).click();
  await expect(status(page, "Flyttingen er lagret, og saken er avsluttet.")).toBeVisible();
  await expect(page.getByText("Kommunene er enige om flyttingen.")).toBeVisible();
  await expect(page.getByText("Introduksjonsprogrammet kan fortsette")).toBeVisible();
  await expect(page.getByText(/boligsosialloven går over til den nye kommunen/)).toBeVisible();
  await expect(page.getByText("Tildelingskontoret i Bergen")).toBeVisible();
});

test("a move without agreement may cost the programme, and leaves the case open", async ({
  page,
  municipality,
  signedInAs,
}) => {
  const teams = [await municipality.team("Bosetting")];
  await signedInAs("settlement_officer", { teams });
  const family = await aFamily(municipality, teams[0] ?? "", {
    stage: "settlement",
    members: settled(PARENTS),
  });
  await openPart(page, family, "flytting");
  await page.getByLabel("Den andre kommunen").first().selectOption("Bergen (Vestland)");
  await page.getByLabel(/^Flyttet/).fill("2026-10-01");
  const theirs = page.getByRole("group", { name: "Den andre kommunen" });
  await theirs.getByLabel("Nei", { exact: true }).check();
  await page.getByRole("button", { name: "Registrer flyttingen" }).click();
  await expect(page.getByRole("link", { name: /^Når\?/ })).toBeVisible();
  await theirs.getByLabel("Når?").fill("2026-09-28");
  await theirs.getByLabel("Hvem svarte?").fill("NAV Bergen");
  await page.getByRole("button", { name: "Registrer flyttingen" }).click();
  await expect(status(page, "Flyttingen er lagret.")).toBeVisible();
  await expect(page.getByText("Kommunene er ikke enige om flyttingen.")).toBeVisible();
  await expect(page.getByText(/kan retten til introduksjonsprogram falle bort/)).toBeVisible();
  await expect(page.getByText(/blir hos kommunen som får integreringstilskuddet/)).toBeVisible();
  await page.goto(`/saker/${family.caseId}/bosetting`);
  await expect(page.getByText("Flyttet fra kommunen").first()).toBeVisible();
});

test("a move that is sent twice, and gone back to, stands once", async ({
  page,
  municipality,
  signedInAs,
}) => {
  const teams = [await municipality.team("Bosetting")];
  await signedInAs("settlement_officer", { teams });
  const family = await aFamily(municipality, teams[0] ?? "", {
    stage: "settlement",
    members: settled(PARENTS),
  });
  await page.goto(`/saker/${family.caseId}/bosetting`);
  await page.getByRole("link", { name: "Flytting mellom kommuner" }).click();
  await page.getByLabel("Den andre kommunen").first().selectOption("Bergen (Vestland)");
  await page.getByRole("button", { name: "Registrer flyttingen" }).dblclick();
  const moves = page.getByRole("heading", { name: /^Til Bergen/ });
  await expect(status(page, "Flyttingen er lagret.")).toBeVisible();
  await expect(moves).toHaveCount(1);
  await page.goBack();
  await page.goForward();
  await expect(moves).toHaveCount(1);
  const stored = await municipality.sql(async (sql) => {
    const rows = await sql`select id from municipality_move where case_id = ${family.caseId}`;
    return rows.length;
  });
  expect(stored).toBe(1);
});
