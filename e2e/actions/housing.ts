import { randomUUID } from "node:crypto";
import { expect, type Locator, type Page } from "@playwright/test";
import type { Municipality } from "../municipality";
import { aPhoto } from "./documents";
import { aHousehold, type Household } from "./guidance";

type Home = { street: string; places: number; rooms: number; areaM2: number; wheelchair: boolean };

/** A dwelling that the municipality may offer from the new year on. */
export async function aDwelling(municipality: Municipality, home: Home): Promise<void> {
  const id = randomUUID();
  await municipality.sql(
    (sql) =>
      sql`insert into dwelling ${sql({
        municipality_id: municipality.id,
        id,
        street_address: home.street,
        postal_code: "4005",
        postal_place: "Stavanger",
        address_key: id,
        kind: "flat",
        holding: "municipal",
        places: home.places,
        rooms: home.rooms,
        area_m_2: home.areaM2,
        wheelchair_accessible: home.wheelchair,
        available_from: "2026-01-01",
      })}`,
  );
}

/** A mother and four more in one household, with an open case in the team. */
export async function aFamilyOfFive(
  municipality: Municipality,
  teamId: string,
): Promise<Household> {
  const family = await aHousehold(municipality, teamId, "Mariam Haidari");
  const births = {
    Yusuf: "1984-02-11",
    Omid: "2011-09-30",
    Leila: "2015-05-02",
    Sami: "2019-12-24",
  };
  const m = { municipality_id: municipality.id };
  await municipality.sql(async (sql) => {
    const [home] = await sql`
      select household_id from settlement_case
      where municipality_id = ${municipality.id} and id = ${family.caseId}`;
    for (const [given_name, birth_date] of Object.entries(births)) {
      const id = randomUUID();
      const name = `${given_name} Haidari`;
      await sql`insert into person ${sql({
        ...m,
        id,
        given_name,
        display_name: name,
        search_name: name.toLowerCase(),
        birth_date,
      })}`;
      await sql`insert into person_contact ${sql({ ...m, person_id: id })}`;
      await sql`insert into household_member ${sql({
        ...m,
        id: randomUUID(),
        household_id: home?.household_id,
        person_id: id,
        is_head: false,
        from_on: "2026-01-05",
      })}`;
    }
    await sql`update settlement_case set member_count = 5
      where municipality_id = ${municipality.id} and id = ${family.caseId}`;
  });
  return family;
}

/** The home in the search for a case. */
export function foundHome(page: Page, street: string): Locator {
  return page.getByRole("row").filter({ hasText: street });
}

/** Looks for a home for the case, and offers the one in the street. */
export async function offerHome(page: Page, caseId: string, street: string): Promise<void> {
  await page.goto(`/boliger?case=${caseId}`);
  await page.getByRole("link", { name: new RegExp(`^Tilby ${street}`) }).click();
  await page.getByRole("button", { name: "Lagre", exact: true }).click();
  await expect(page.getByText("Boligen er tilbudt, og plassene er holdt av.")).toBeVisible();
}

/** Records what the household said to the offer on the page. */
export async function answerOffer(page: Page, answer: "Takker ja" | "Takker nei", why?: string) {
  const form = page.getByRole("form", { name: "Svar fra husstanden" });
  await form.getByRole("radio", { name: answer }).check();
  if (why) await form.getByLabel(/^Hvorfor nei/).selectOption({ label: why });
  await form.getByRole("button", { name: "Lagre svaret" }).click();
  await expect(page.getByText("Svaret er lagret.")).toBeVisible();
}

/** Reads the letter of the offer on the page, and saves it as it is. */
export async function writeOfferLetter(page: Page, street: string): Promise<void> {
  await page.getByRole("link", { name: "Skriv tilbudsbrev" }).click();
  await expect(page.getByRole("region", { name: "Slik blir brevet" })).toContainText(street);
  await page.getByRole("button", { name: "Lagre brevet" }).click();
  await expect(page.getByText("Tilbudsbrevet er lagret og lagt i dokumentene.")).toBeVisible();
}

/** Adds a photo of the meter to the protocol on the page. */
export async function takePhotoOfMeter(page: Page, caption: string): Promise<void> {
  const form = page.getByRole("form", { name: "Ta eller velg bilder" });
  await form.getByLabel(/^Bilder/).setInputFiles([aPhoto("maler.png")]);
  await form.getByLabel(/^Bildetekst/).fill(caption);
  await form.getByRole("button", { name: "Legg inn bildene" }).click();
  await expect(page.getByText("Bildet er lagt inn.")).toBeVisible();
}

/** Fills in the protocol on the page: the meter, the keys and each room in good order. */
export async function fillInProtocol(page: Page): Promise<void> {
  const form = page.getByRole("form", { name: "Overleveringsprotokoll" });
  await form.getByLabel("Måler 1").selectOption({ label: "Strøm" });
  await form
    .getByLabel(/^Målerstand/)
    .first()
    .fill("10 250");
  await form.getByLabel(/^Antall nøkler/).fill("4");
  for (const at of [0, 1, 2]) {
    await form
      .getByLabel(/^Tilstand/)
      .nth(at)
      .selectOption({ label: "God stand" });
  }
  await form.getByRole("checkbox", { name: "Røykvarsler og slokkeutstyr" }).check();
  await form.getByRole("checkbox", { name: "Rømningsvei" }).check();
  await form.getByRole("button", { name: "Lagre protokollen" }).click();
  await expect(page.getByText("Protokollen er lagret. Les gjennom og signer.")).toBeVisible();
}

/** Signs on the screen: the household types and draws, the adviser's name stands there. */
export async function signProtocol(page: Page, name: string): Promise<void> {
  const form = page.getByRole("form", { name: "Signer på skjermen" });
  await form.getByLabel(/^Navn/).first().fill(name);
  const sheet = form.getByRole("img", { name: "Felt for å tegne underskrift, For husstanden" });
  await sheet.scrollIntoViewIfNeeded();
  const box = await sheet.boundingBox();
  if (!box) throw new Error("there is no sheet to sign on");
  await page.mouse.move(box.x + 40, box.y + 60);
  await page.mouse.down();
  await page.mouse.move(box.x + 90, box.y + 30, { steps: 4 });
  await page.mouse.move(box.x + 140, box.y + 70, { steps: 4 });
  await page.mouse.up();
  await expect(form.getByRole("img", { name: "Tegnet underskrift, For husstanden" })).toBeVisible();
  await form.getByRole("button", { name: "Signer protokollen" }).click();
  await expect(page.getByText("Protokollen er signert og lagt i dokumentene.")).toBeVisible();
}
