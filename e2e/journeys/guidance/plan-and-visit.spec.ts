import {
  aHousehold,
  chooseTopic,
  finish,
  openGuidance,
  startSession,
  status,
} from "../../actions/guidance";
import { expect, test } from "../../fixtures";

test("a plan is made from the first talk, and the topics that it names are left to go through", async ({
  page,
  municipality,
  signedInAs,
}) => {
  const teams = [await municipality.team("Boveiledning")];
  await signedInAs("housing_adviser", { teams });
  const household = await aHousehold(municipality, teams[0] ?? "");
  await openGuidance(page, household);
  await page.getByRole("link", { name: "Lag plan" }).click();
  await expect(page.getByRole("heading", { name: "Boligsøk dere har øvd på" })).toBeVisible();
  await page.getByRole("link", { name: "Lag plan" }).click();
  await page.getByLabel("Hva vil husstanden lære mer om?").fill("De vil spare til egen bolig.");
  await page
    .getByRole("group", { name: "Temaer husstanden ønsker" })
    .getByRole("checkbox", { name: "Å kjøpe bolig" })
    .check();
  await page.getByLabel("Mål", { exact: true }).fill("Har spart i tre måneder\nKjenner startlån");
  await page.getByRole("checkbox", { name: "Veiledning hjemme" }).check();
  await page.getByLabel("Hvorfor denne blandingen?").fill("De lærer best hjemme.");
  await page.getByRole("button", { name: "Lagre planen" }).click();
  await expect(status(page, "Planen er lagret.")).toBeVisible();
  await expect(page.getByText("De vil spare til egen bolig.")).toBeVisible();
  await openGuidance(page, household);
  await expect(page.getByText("Kjenner startlån")).toBeVisible();
  await expect(
    page
      .getByRole("listitem")
      .filter({ hasText: "Å kjøpe bolig" })
      .getByText("Ønsket av husstanden"),
  ).toBeVisible();
});

test("a visit tells what was understood, and an agreement is a task of its adviser", async ({
  page,
  municipality,
  signedInAs,
}) => {
  const teams = [await municipality.team("Boveiledning")];
  await signedInAs("housing_adviser", { teams });
  const household = await aHousehold(municipality, teams[0] ?? "");
  await startSession(page, household);
  await chooseTopic(page, "Brannsikkerhet");
  const fire = page.getByRole("group", { name: "Brannsikkerhet" });
  await fire.getByRole("radio", { name: "Nei, må tas igjen" }).check();
  await fire.getByText("Skriv mer om temaet").click();
  await fire.getByLabel("Hva viste dere?").fill("Trykket på røykvarsleren");
  await page.getByRole("checkbox", { name: household.name }).check();
  await page.getByRole("radio", { name: "Hjemmebesøk" }).check();
  await page.getByRole("radio", { name: "Nei, det var ikke behov" }).check();
  await page.getByLabel("Hva er avtalt?").fill("Kjøpe nytt batteri");
  await page.getByLabel("Hvem gjør det?").fill("Amina");
  await finish(page);
  await expect(status(page, "Økten er fullført og låst.")).toBeVisible();
  await expect(page.getByText(/Ikke forstått sist/)).toBeVisible();
  await page.goto("/oversikt");
  await page.getByRole("link", { name: /Avtaler du følger opp/ }).click();
  await expect(page.getByRole("link", { name: "Kjøpe nytt batteri" })).toBeVisible();
});

test("the board finds the household that nobody has seen for long", async ({
  page,
  municipality,
  signedInAs,
}) => {
  const teams = [await municipality.team("Boveiledning")];
  await signedInAs("housing_adviser", { teams });
  const forgotten = await aHousehold(municipality, teams[0] ?? "", "Hodan Warsame");
  const seen = await aHousehold(municipality, teams[0] ?? "", "Amina Yusuf");
  await startSession(page, seen);
  await chooseTopic(page, "Brannsikkerhet");
  await page.getByRole("checkbox", { name: seen.name }).check();
  await page.getByRole("radio", { name: "Telefon" }).check();
  await page.getByRole("radio", { name: "Nei, det var ikke behov" }).check();
  await finish(page);
  await expect(status(page, "Økten er fullført og låst.")).toBeVisible();
  await page.getByRole("link", { name: "Veiledning i alle husstandene" }).click();
  await expect(page.getByRole("link", { name: new RegExp(forgotten.name) })).toBeVisible();
  await expect(page.getByRole("link", { name: new RegExp(seen.name) })).toHaveCount(0);
  await page.getByLabel("Dager uten økt").fill("1000");
  await page.getByRole("button", { name: "Vis", exact: true }).click();
  await expect(page.getByText("Ingen har ventet så lenge")).toBeVisible();
});
