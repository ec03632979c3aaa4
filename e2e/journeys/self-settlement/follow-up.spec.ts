import { deadline } from "../../actions/deadlines";
import { status } from "../../actions/guidance";
import { daysAgo, hasMovedIn, openFollowUp } from "../../actions/self-settlement";
import { expect, test } from "../../fixtures";

test("a household is followed up from the first week on, and the days are the administrator's to set", async ({
  page,
  municipality,
  signedInAs,
  pageOf,
}) => {
  test.setTimeout(120_000);
  const teams = [await municipality.team("Bosetting")];
  await signedInAs("settlement_officer", { teams });
  const household = await hasMovedIn(municipality, teams[0] ?? "", daysAgo(40));
  await page.goto("/selvbosetting");
  await page.getByRole("link", { name: "I oppfølging" }).click();
  await expect(page.getByRole("row", { name: household.name })).toBeVisible();
  await openFollowUp(page, household);
  const row = (name: string) => page.getByRole("row", { name });
  await expect(row("Den første uka")).toContainText("Over fristen");
  await expect(row("Etter 30 dager")).toContainText("Over fristen");
  await expect(row("Etter 90 dager")).toContainText("Senere");
  await expect(row("Etter 365 dager")).toContainText("Senere");

  await page.getByRole("link", { name: "Registrer: Den første uka" }).click();
  const save = page.getByRole("button", { name: "Lagre oppfølgingen" });
  await page.getByLabel("Notat").fill("Nøklene er levert.");
  await save.click();
  await expect(page.getByText(/^Du må rette/)).toBeVisible();
  await expect(page.getByLabel("Notat")).toHaveValue("Nøklene er levert.");
  await page.getByLabel("Dato", { exact: false }).first().fill(daysAgo(41));
  await page.getByLabel("Måte").selectOption("Hjemmebesøk");
  const stillThere = page.getByRole("group", { name: /^Bor husstanden fortsatt der\?/ });
  await stillThere.getByLabel("Ja", { exact: true }).check();
  await save.click();
  await expect(page.getByText(/før husstanden flyttet inn/).first()).toBeVisible();
  await page.getByLabel("Dato", { exact: false }).first().fill(daysAgo(35));
  await save.click();
  await expect(status(page, "Oppfølgingen er lagret.")).toBeVisible();
  await expect(row("Den første uka")).toContainText("Gjennomført");
  await page.goto(`/saker/${household.caseId}`);
  await expect(deadline(page, "Første oppfølging etter innflytting")).toBeVisible();
  await page.goto("/selvbosetting");
  await expect(page.getByRole("row", { name: household.name })).toContainText(
    /Følg opp for \d+ dager siden/,
  );

  const admin = await pageOf(await municipality.person("administrator"));
  await admin.goto("/admin/selvbosetting/oppfolging");
  await admin.getByLabel("Andre, dager").fill("20");
  await admin.getByRole("button", { name: "Lagre dagene" }).click();
  await expect(
    admin.getByText("Skriv tre hele tall som stiger, fra 8 til 1826.").first(),
  ).toBeVisible();
  await admin.getByLabel("Første, dager").fill("20");
  await admin.getByLabel("Andre, dager").fill("50");
  await admin.getByLabel("Tredje, dager").fill("200");
  await admin.getByRole("button", { name: "Lagre dagene" }).click();
  await expect(status(admin, "Fristene er regnet på nytt i én sak.")).toBeVisible();

  await openFollowUp(page, household);
  await expect(row("Den første uka")).toContainText("Gjennomført");
  await expect(row("Etter 20 dager")).toContainText("Over fristen");
  await expect(row("Etter 50 dager")).toContainText("Nå");
  await expect(row("Etter 200 dager")).toContainText("Senere");

  await page.getByRole("link", { name: "Registrer: Etter 20 dager" }).click();
  await page.getByLabel("Måte").selectOption("Telefon");
  await stillThere.getByLabel("Nei", { exact: true }).check();
  await page.getByLabel("Flyttet ut").fill(daysAgo(3));
  await save.click();
  await expect(status(page, "Oppfølgingen er lagret.")).toBeVisible();
  await expect(row("Etter 50 dager")).toContainText("Ikke aktuell, husstanden har flyttet");
});
