import { sessionToday } from "../../actions/calendar";
import { aHousehold } from "../../actions/guidance";
import { expect, test } from "../../fixtures";

test("an adviser sees the week, is told of two sessions at once, and of a colleague only that they are busy", async ({
  page,
  municipality,
  signedInAs,
}) => {
  const teams = [await municipality.team("Boveiledning")];
  const elsewhere = await municipality.team("Oppfølging");
  const me = await signedInAs("housing_adviser", { teams });
  const colleague = await municipality.person("housing_adviser", { teams });
  const mine = await aHousehold(municipality, teams[0] ?? "", "Amina Yusuf");
  const second = await aHousehold(municipality, teams[0] ?? "", "Bilal Omar");
  const theirs = await aHousehold(municipality, elsewhere, "Chidi Okafor");
  await sessionToday(municipality, mine.caseId, me, "10:00");
  await sessionToday(municipality, second.caseId, me, "10:30");
  await sessionToday(municipality, theirs.caseId, colleague, "12:00");
  await page.goto("/oversikt");
  await page.getByRole("link", { name: "Kalender" }).click();
  await expect(page.getByRole("heading", { name: "Kalender", level: 1 })).toBeVisible();
  const clash = page.getByRole("heading", { name: "Noe er på samme tid" });
  await expect(clash).toBeVisible();
  await expect(page.getByText(/kl\. 10:30: Veiledning, Bilal Omar \(samme person\)/)).toBeVisible();
  await expect(page.getByText("Opptatt")).toHaveCount(0);

  await page.getByRole("link", { name: "Teamets uke" }).click();
  await expect(page.getByText("Opptatt")).toBeVisible();
  await expect(page.getByText("Chidi Okafor")).toHaveCount(0);
  await page.getByRole("link", { name: "Neste uke" }).click();
  await expect(page).toHaveURL(/\?uke=20\d\d-\d\d&hvem=team$/);
  await expect(page.getByText("Ingenting i teamets kalender denne uken")).toBeVisible();
  await page.getByRole("link", { name: "Denne uken" }).click();
  await page.getByRole("link", { name: "Amina Yusuf" }).click();
  await expect(page).toHaveURL(new RegExp(`/saker/${mine.caseId}/veiledning/`));
});
