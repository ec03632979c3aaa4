import { expect, type Page } from "@playwright/test";
import type { Municipality } from "../municipality";
import { aHousehold, type Household } from "./guidance";

/** Households of one adult each, who speak the languages in turn and need an interpreter. */
export async function householdsSpeaking(
  municipality: Municipality,
  teamId: string,
  names: readonly string[],
  languages: readonly string[],
): Promise<Household[]> {
  const households: Household[] = [];
  for (const [index, name] of names.entries()) {
    const household = await aHousehold(municipality, teamId, name);
    households.push(household);
    await municipality.sql(async (sql) => {
      await sql`insert into person_language ${sql({
        municipality_id: municipality.id,
        person_id: household.personId,
        position: 0,
        language: languages[index % languages.length] ?? "",
      })}`;
    });
  }
  return households;
}

/** Plans a course with one meeting, held earlier today; its page is open afterwards. */
export async function planCourse(
  page: Page,
  {
    title,
    places,
    languages,
    heldOn,
  }: Record<"title" | "heldOn", string> & {
    places: number;
    languages: readonly string[];
  },
): Promise<void> {
  await page.goto("/kurs");
  await page.getByRole("link", { name: "Nytt kurs" }).first().click();
  await page.getByLabel("Navn på kurset").fill(title);
  await page.getByRole("checkbox", { name: "Brannsikkerhet" }).check();
  await page.getByRole("checkbox", { name: "Avfall og kildesortering" }).check();
  await page.getByLabel("Sted", { exact: true }).fill("Frivilligsentralen");
  await page.getByLabel(/^Antall plasser/).fill(String(places));
  for (const [index, language] of languages.entries()) {
    await page.getByLabel(`Språk ${index + 1}`).selectOption(language);
  }
  const first = page.getByRole("group", { name: "Møte 1" });
  await first.getByLabel("Dato").fill(heldOn);
  await first.getByLabel("Fra klokka").fill("09:30");
  await first.getByLabel("Til klokka").fill("12:00");
  await page.getByRole("button", { name: "Sett opp kurset" }).click();
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
}

export async function inviteAll(page: Page, names: readonly string[]): Promise<void> {
  await page.getByRole("link", { name: "Inviter" }).first().click();
  for (const name of names) await page.getByRole("checkbox", { name }).check();
  await page.getByRole("button", { name: "Inviter de valgte" }).click();
  await expect(page.getByText(`${names.length} personer er invitert.`)).toBeVisible();
}

export async function answerYes(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name: `Ja ${name}`, exact: true }).click();
  await expect(page.getByRole("button", { name: `Ja ${name} (Svar)` })).toBeVisible();
}

/** Tells who interpreted into a language at the meeting on the page. */
export async function tellInterpreter(page: Page, language: string, name: string): Promise<void> {
  const group = page.getByRole("group", { name: language, exact: true });
  await group.getByLabel("Navn").fill(name);
  await group.getByLabel("Kategori").selectOption({ index: 2 });
  await group.getByLabel("Hvordan").selectOption("Til stede");
}
