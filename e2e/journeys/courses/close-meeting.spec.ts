import {
  answerYes,
  householdsSpeaking,
  inviteAll,
  planCourse,
  tellInterpreter,
} from "../../actions/courses";
import { openGuidance } from "../../actions/guidance";
import { expect, test } from "../../fixtures";

const NAMES = "Amina Bilal Celine Dawit Eden Farah Gabir Hodan Idris Jamila Kidane Leyla Mona";

test("a group course of twelve with three languages goes from the series to each household's coverage", async ({
  page,
  municipality,
  signedInAs,
}) => {
  test.setTimeout(90_000);
  const teams = [await municipality.team("Boveiledning")];
  await signedInAs("housing_adviser", { teams });
  const names = NAMES.split(" ").map((name) => `${name} Prøve`);
  const languages = ["ar", "ti", "so"];
  const households = await householdsSpeaking(municipality, teams[0] ?? "", names, languages);
  const heldOn = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Oslo" }).format(new Date());
  await planCourse(page, { title: "Bo trygt i vinter", places: 12, languages, heldOn });
  await inviteAll(page, names);
  for (const name of names) await answerYes(page, name);
  await expect(page.getByText("Ingen ledige plasser")).toBeVisible();
  const last = page.getByRole("row").filter({ hasText: "Mona Prøve" });
  await expect(last.getByText("Venter, nummer 1")).toBeVisible();

  await page.getByRole("table", { name: "Møter" }).getByRole("link").click();
  const close = page.getByRole("button", { name: /^Før oppmøtet/ });
  await expect(page.getByRole("checkbox", { name: /Prøve/, checked: true })).toHaveCount(12);
  await close.click();
  await expect(page.getByText(/Skriv først hvem som tolket til/)).toBeVisible();
  for (const language of ["arabisk", "tigrinja", "somali"]) {
    await tellInterpreter(page, language, `Tolk i ${language}`);
  }
  await page.getByRole("button", { name: "Lagre møtet" }).click();
  await expect(page.getByText("Møtet er lagret.")).toBeVisible();
  await page.getByRole("checkbox", { name: /^Bilal/ }).focus();
  await page.keyboard.press("Space");
  await close.click();
  await expect(page.getByText(/møtet står i veiledningen til 11 husstander/)).toBeVisible();

  const [came, stayedAway, waited] = [households[0], households[1], households[12]];
  if (!came || !stayedAway || !waited) throw new Error("no households");
  await openGuidance(page, came);
  await expect(page.getByText(/^2 av \d+ temaer/)).toBeVisible();
  for (const household of [stayedAway, waited]) {
    await openGuidance(page, household);
    await expect(page.getByText("Ingen økter ennå")).toBeVisible();
  }
});
