import { status } from "../../actions/guidance";
import {
  aFamily,
  CHILD,
  expectRecorded,
  lacking,
  openList,
  openPart,
  openSettlement,
  PARENTS,
  recordStep,
  settled,
  takeHousehold,
} from "../../actions/settlement";
import { expect, test } from "../../fixtures";

test("a family comes from reception, and the child who lacks its date is pointed out until it has one", async ({
  page,
  municipality,
  signedInAs,
}) => {
  test.setTimeout(120_000);
  const teams = [await municipality.team("Bosetting")];
  await signedInAs("settlement_officer", { teams });
  const family = await aFamily(municipality, teams[0] ?? "");
  await openList(page, "Venter på svar");
  await page.getByRole("link", { name: family.name }).click();
  await expect(page).toHaveURL(/bosetting\/svar$/);
  await takeHousehold(page, family);
  await expect(status(page, "Svaret er registrert.")).toBeVisible();

  await recordStep(page, family, "allocation", { on: "2026-02-28" });
  await expect(page.getByText("Dagen er før kommunen sa ja.").first()).toBeVisible();
  await page.getByLabel(/^Dag( |$)/).fill("2026-03-10");
  await page.getByRole("button", { name: "Registrer", exact: true }).click();
  await expectRecorded(page);
  await recordStep(page, family, "file_read", { on: "2026-03-11" });
  await expectRecorded(page);

  await openPart(page, family, "reise");
  await page.getByLabel("Planlagt dag").fill("2026-04-01");
  await page.getByLabel("Hvordan reiser de?").selectOption("Mottaket kjører");
  await page.getByLabel("Tolk er bestilt").check();
  await page.getByRole("button", { name: "Lagre planen" }).click();
  await expect(page.getByRole("link", { name: /^Kategori i Nasjonalt/ })).toBeVisible();
  await page.getByLabel("Språk", { exact: true }).selectOption("so");
  await page.getByLabel("Kategori i Nasjonalt tolkeregister").selectOption({ index: 2 });
  await page.getByRole("button", { name: "Lagre planen" }).click();
  await expect(status(page, "Planen er lagret.")).toBeVisible();

  await recordStep(page, family, "settled", { on: "2026-03-09", without: [CHILD.name] });
  await expect(page.getByText("Dagen er før IMDis vedtak.").first()).toBeVisible();
  await page.getByLabel(/^Dag( |$)/).fill("2026-04-01");
  await page.getByRole("button", { name: "Registrer", exact: true }).click();
  await expectRecorded(page);
  await expect(lacking(page)).toHaveText("Én i husstanden mangler bosettingsdato");
  await page.goto(`/saker/${family.caseId}`);
  await expect(lacking(page)).toBeVisible();

  await openList(page, "Noen mangler dato");
  await expect(page.getByRole("row", { name: family.name })).toContainText(CHILD.name);
  await page.getByRole("link", { name: family.name }).click();
  await expect(page.getByText(`Gjelder ${CHILD.name}.`)).toBeVisible();
  await page.getByLabel(/^Dag( |$)/).fill("2026-04-03");
  await page.getByRole("button", { name: "Registrer", exact: true }).click();
  await expectRecorded(page);
  await expect(lacking(page)).toHaveCount(0);
  await openList(page, "Noen mangler dato");
  await expect(page.getByText("Ingen husstand mangler datoer")).toBeVisible();
});

test("a child born after the settlement is asked for no date of its own", async ({
  page,
  municipality,
  signedInAs,
}) => {
  const teams = [await municipality.team("Bosetting")];
  await signedInAs("settlement_officer", { teams });
  const members = [...settled(PARENTS), { name: "Ida Yusuf", birthDate: "2026-06-01" }];
  const family = await aFamily(municipality, teams[0] ?? "", { stage: "settlement", members });
  await openSettlement(page, family);
  await expect(lacking(page)).toHaveCount(0);
  await openPart(page, family, "registrer/settled");
  await expect(page.getByText("Alle det gjelder, er registrert.")).toBeVisible();
  await openPart(page, family, "svar");
  await expect(page.getByRole("button", { name: "Registrer svaret" })).toHaveCount(0);
  await openPart(page, family, "datoer");
  await page
    .getByRole("form", { name: "Amina Yusuf" })
    .getByLabel("Bruk datoene også for de andre")
    .check();
  await page.getByRole("button", { name: "Lagre for Amina Yusuf" }).click();
  await expect(page.getByText("Datoene er lagret.")).toBeVisible();
  await openPart(page, family, "datoer");
  await expect(page.getByRole("row", { name: "Ida Yusuf" })).not.toContainText("2026");
  await openList(page, "Noen mangler dato");
  await expect(page.getByText("Ingen husstand mangler datoer")).toBeVisible();
});

test("a step says for whom it cannot be recorded yet", async ({
  page,
  municipality,
  signedInAs,
}) => {
  const teams = [await municipality.team("Bosetting")];
  await signedInAs("settlement_officer", { teams });
  const family = await aFamily(municipality, teams[0] ?? "", { members: PARENTS });
  await openPart(page, family, "registrer/settled");
  await expect(
    page.getByText("Dette kan ikke registreres nå for Amina Yusuf, Omar Yusuf."),
  ).toBeVisible();
  await expect(page.getByRole("button", { name: "Registrer", exact: true })).toHaveCount(0);
});

test("two tabs answer for the same household, and the later is told what stands", async ({
  page,
  municipality,
  pageOf,
}) => {
  const teams = [await municipality.team("Bosetting")];
  const officer = await municipality.person("settlement_officer", { teams });
  await municipality.startSession(page.context(), officer);
  const family = await aFamily(municipality, teams[0] ?? "", { members: PARENTS });
  const other = await pageOf(await municipality.person("settlement_officer", { teams }));
  await openPart(page, family, "svar");
  await openPart(other, family, "svar");
  for (const one of [page, other]) {
    await one.getByLabel("Ja, kommunen tar imot husstanden").check();
    await one.getByLabel(/^Svart/).fill("2026-03-01");
    await one.getByRole("button", { name: "Registrer svaret" }).click();
    if (one === page) await expect(status(page, "Svaret er registrert.")).toBeVisible();
  }
  await expect(other.getByText("Dette er registrert fra før.").first()).toBeVisible();
});

test("the home is gone through on moving-in day, and stands among what is done", async ({
  page,
  municipality,
  signedInAs,
}) => {
  const teams = [await municipality.team("Bosetting")];
  await signedInAs("housing_adviser", { teams });
  const family = await aFamily(municipality, teams[0] ?? "", {
    stage: "settlement",
    members: settled(PARENTS),
  });
  await openSettlement(page, family);
  const task = page.getByRole("listitem").filter({ hasText: "Gjennomgang av boligen" });
  await task.getByRole("link").click();
  await page.getByLabel("Noe av det ble vist").check();
  await page.getByRole("button", { name: "Registrer", exact: true }).click();
  await expect(page.getByText("Dette må fylles ut.").first()).toBeVisible();
  await page.getByLabel("Alt ble vist på innflyttingsdagen").check();
  await page.getByLabel(/^Dag( |$)/).fill("2026-04-01");
  await page.getByRole("button", { name: "Registrer", exact: true }).click();
  await expectRecorded(page);
  await page.getByText(/^Registrert \(1\)$/).click();
  await expect(task).toContainText("01.04.2026");
});
