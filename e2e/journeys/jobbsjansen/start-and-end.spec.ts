import { aHousehold } from "../../actions/guidance";
import { assess, openJobbsjansen } from "../../actions/jobbsjansen";
import { expect, test } from "../../fixtures";

test("an adviser starts a woman at home in Jobbsjansen, sets a sub-goal and ends it with work, and the manager sees it", async ({
  page,
  municipality,
  signedInAs,
  pageOf,
}) => {
  const teams = [await municipality.team("Program")];
  const manager = await municipality.person("manager", { teams });
  await signedInAs("programme_adviser", { teams });
  const household = await aHousehold(municipality, teams[0] ?? "", "Amina Yusuf");
  await municipality.sql(
    (
      sql,
    ) => sql`update person set sex = 'female', birth_date = '1990-05-17', birth_date_precision = 'day'
      where display_name = ${household.name}`,
  );

  await openJobbsjansen(page, household);
  await assess(page, { conclusion: "Vil ut i arbeid, og trenger mer norsk." });
  await expect(page.getByText(/^I målgruppa/)).toBeVisible();

  const start = page.getByRole("form", { name: "Start i Jobbsjansen" });
  await start
    .getByLabel("Hovedinntekt ved start")
    .selectOption("Forsørget av ektefelle eller samboer");
  await start.getByLabel("Første dag").fill("2026-02-02");
  await start.getByLabel("Snakke").selectOption("A1");
  await start.getByRole("button", { name: "Start deltakelsen" }).click();
  await expect(page.getByText("Deltakelsen er i gang.")).toBeVisible();

  const goal = page.getByRole("form", { name: "Nytt delmål" });
  await goal.getByLabel("Hva slags mål?").selectOption("Arbeidsevne");
  await goal.getByLabel(/^Mål\b/).fill("Stå i praksis fire dager i uka");
  await goal.getByLabel("Hvordan måles det?").fill("Timelister i åtte uker");
  await goal.getByLabel("Skal være nådd").fill("2026-06-30");
  await goal.getByRole("button", { name: "Lagre delmålet" }).click();
  await expect(page.getByText("Delmålet er lagret.")).toBeVisible();

  await page.locator("#avslutning summary").click();
  const end = page.getByRole("form", { name: "Avslutning" });
  await end.getByLabel("Arbeid", { exact: true }).check();
  await end.getByLabel("Hvem fortalte det?").selectOption("Arbeidsgiveren");
  await end.getByLabel("Snakke").selectOption("A2");
  await end.getByRole("button", { name: "Avslutt deltakelsen" }).click();
  await expect(page.getByText("Deltakelsen er avsluttet.")).toBeVisible();
  await expect(page.getByText("Opp minst ett nivå")).toBeVisible();

  const theirs = await pageOf(manager);
  await theirs.goto("/styring/jobbsjansen");
  const women = theirs.getByRole("row", { name: /Hjemmeværende kvinner/ });
  await expect(women).toContainText("Vises ikke");
  await expect(women).toContainText("73 %");
  await expect(theirs.getByText(/Tall på en til fire vises ikke for noen/)).toBeVisible();
  await expect(theirs.getByText(/58 prosent med 143 utfasede/)).toBeVisible();
});
