import { randomUUID } from "node:crypto";
import { expect, type Page } from "@playwright/test";
import type { Municipality } from "../municipality";
import { aHousehold, type Household, status } from "./guidance";

/** A household that asks for agreed self-settlement, at the request. */
export async function anApplicant(
  municipality: Municipality,
  teamId: string,
  name = "Amina Yusuf",
): Promise<Household> {
  const household = await aHousehold(municipality, teamId, name);
  const { caseId } = household;
  await municipality.sql(async (sql) => {
    await sql`update settlement_case set settlement_type = 'agreed_self_settlement',
      open_stages = '{request}' where id = ${caseId}`;
    await sql`update case_stage set stage = 'request' where case_id = ${caseId}`;
  });
  return household;
}

export async function openApplication(page: Page, { caseId }: Household): Promise<void> {
  await page.goto(`/saker/${caseId}/selvbosetting`);
}

/** Registers that the household has asked. */
export async function registerEnquiry(page: Page, household: Household): Promise<void> {
  await openApplication(page, household);
  await page.getByRole("button", { name: "Registrer forespørselen" }).click();
  await expect(status(page, "Forespørselen er registrert.")).toBeVisible();
}

export type Home = {
  street: string;
  rooms: string;
  area: string;
  rent: string;
  landlord?: string;
};

export const today = () => new Date().toLocaleDateString("sv-SE", { timeZone: "Europe/Oslo" });

/** Fills in the home, who lets it, and its unsigned lease. */
export async function fillHome(page: Page, home: Home): Promise<void> {
  await fillDwelling(page, home);
  await fillLease(page, home);
}

async function fillDwelling(page: Page, { street, rooms, area, landlord }: Home): Promise<void> {
  await page.getByLabel("Gateadresse").fill(street);
  await page.getByLabel("Postnummer").fill("4005");
  await page.getByLabel("Poststed").fill("Stavanger");
  await page.getByLabel("Type bolig").selectOption("Hybel");
  await page.getByLabel("Antall rom").fill(rooms);
  await page.getByLabel("Areal i m²").fill(area);
  await page.getByLabel("Privatperson").check();
  await page.getByLabel("Navn", { exact: true }).fill(landlord ?? "Turid Solbakken");
}

async function fillLease(page: Page, { rent }: Home): Promise<void> {
  await page.getByLabel("Utkastet kom").fill(today());
  await page.getByLabel("Husleie i måneden").fill(rent);
  await page.getByLabel("Leien begynner").fill("2027-01-01");
  await page.getByLabel("Uten sluttdato").check();
  await page.getByLabel("Oppsigelsestid i måneder").fill("3");
  await page.getByLabel("Hvor depositumet står").selectOption("Ikke noe depositum");
}

/** Registers the application with its home. */
export async function receiveApplication(page: Page, home: Home): Promise<void> {
  await page.getByRole("link", { name: "Registrer søknaden" }).click();
  await page.getByLabel("Ønsket innflytting").fill("2027-01-01");
  await fillHome(page, home);
  await page.getByLabel("Husstanden fant boligen gjennom").selectOption("Annonse");
  await page.getByRole("button", { name: "Registrer søknaden" }).click();
  await expect(status(page, "Søknaden er registrert.")).toBeVisible();
}

/** Takes another home into an application that lost its first. */
export async function registerOtherHome(page: Page, household: Household, home: Home) {
  await page.getByRole("link", { name: "Boligen er ikke registrert" }).click();
  await fillDwelling(page, home);
  await save(page);
  await page.getByRole("link", { name: "Utkastet til leiekontrakt mangler" }).click();
  await fillLease(page, home);
  await save(page);
  await page.getByRole("link", { name: "Ønsket innflyttingsdato mangler" }).click();
  await page.getByLabel("Ønsket innflytting").fill("2027-01-01");
  await save(page);
  await openApplication(page, household);
}

async function save(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Lagre", exact: true }).click();
  await expect(status(page, "Endringen er lagret.")).toBeVisible();
}

/** Does an act that needs no more than its day, from the card or the links under it. */
export async function doStep(page: Page, act: string): Promise<void> {
  await page.getByRole("link", { name: act, exact: true }).click();
  await page.getByRole("button", { name: act, exact: true }).click();
  await expect(status(page, "Steget er registrert.")).toBeVisible();
}

/** Opens the page where the application is decided. */
export async function openDecision(page: Page, { caseId }: Household): Promise<void> {
  await page.goto(`/saker/${caseId}/selvbosetting/avgjorelse`);
  await expect(page.getByRole("heading", { name: "Avgjørelse", level: 2 })).toBeVisible();
}

/** Refuses with a reason and words for the household, and stands at the letter. */
export async function refuse(page: Page, reason: string, text: string): Promise<void> {
  const form = await openRefusal(page);
  const box = form.getByLabel(reason);
  if (!(await box.isChecked())) await box.check();
  await form.getByLabel("Begrunnelse").fill(text);
  await form.getByRole("button", { name: "Avslå søknaden" }).click();
}

/** The form of a refusal, opened if it is folded away. */
export async function openRefusal(page: Page) {
  const form = page.getByRole("form", { name: "Avslå søknaden" });
  if (!(await form.isVisible())) await page.getByText("Avslå søknaden").first().click();
  await expect(form).toBeVisible();
  return form;
}

/** Approves, and stands at the letter. */
export async function approve(page: Page, override?: string): Promise<void> {
  const form = page.getByRole("form", { name: "Godkjenn boligen" });
  if (override) await form.getByLabel("Hvorfor boligen godkjennes likevel").fill(override);
  await form
    .getByRole("button", { name: override ? "Godkjenn selv om" : "Godkjenn boligen" })
    .click();
  await expect(
    status(page, "Boligen er godkjent. Husstanden skal ha skriftlig svar."),
  ).toBeVisible();
}

/** Sends the letter that stands before one. */
export async function sendLetter(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Lagre og send brevet" }).click();
  await expect(status(page, "Brevet er lagret og registrert som sendt.")).toBeVisible();
}

/** Answers every check but some and holds the talks, as the pages of the assessment do. */
export async function answerChecks(
  municipality: Municipality,
  { caseId, personId }: Household,
  notMet: readonly string[] = [],
  { except = [] }: { except?: readonly string[] } = {},
): Promise<void> {
  const m = { municipality_id: municipality.id };
  const by = { checked_by: randomUUID(), checked_by_name: "Prøve Prøvesen" };
  await municipality.sql(async (sql) => {
    const [application] = await sql`select id, dwelling_id from self_settlement_application
      where case_id = ${caseId} and ended_on is null`;
    const { id, dwelling_id } = application as { id: string; dwelling_id: string };
    for (let number = 1; number <= 17; number++) {
      const code = `AS-C${String(number).padStart(2, "0")}`;
      if (except.includes(code)) continue;
      for (const [subject_type, subject_id] of [
        ["application", id],
        ["dwelling", dwelling_id],
        ["case", caseId],
      ] as const) {
        const state = notMet.includes(code) ? "not_met" : "met";
        await sql`insert into self_settlement_check ${sql({
          ...m,
          id: randomUUID(),
          code,
          subject_type,
          subject_id,
          state,
          checked_on: today(),
          ...by,
        })} on conflict (municipality_id, subject_id, code) do update set state = excluded.state`;
      }
    }
    await sql`insert into private_talk ${sql({
      ...m,
      id: randomUUID(),
      application_id: id,
      case_id: caseId,
      person_id: personId,
      held_on: today(),
      held_by: by.checked_by,
      held_by_name: by.checked_by_name,
      asked_alone: true,
      interpreter_use: "not_needed",
      dwelling_id,
    })}`;
  });
}

/** A day so many days before today, in Norway. */
export function daysAgo(days: number): string {
  const day = new Date(`${today()}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - days);
  return day.toISOString().slice(0, 10);
}

/** A household that moved in by agreement on a day, with the days before it. */
export async function hasMovedIn(
  municipality: Municipality,
  teamId: string,
  movedInOn: string,
): Promise<Household> {
  const household = await anApplicant(municipality, teamId);
  const { caseId, personId } = household;
  const m = { municipality_id: municipality.id, case_id: caseId };
  const before = "2026-01-20";
  await municipality.sql(async (sql) => {
    await sql`insert into self_settlement_application ${sql({
      ...m,
      id: randomUUID(),
      state: "moved_in",
      state_since: movedInOn,
      enquired_on: before,
      received_on: before,
      outcome: "approved",
      decided_on: before,
      answer_sent_on: before,
      imdi_decided_on: before,
      signed_on: before,
      moved_in_on: movedInOn,
    })}`;
    await sql`insert into person_settlement ${sql({
      ...m,
      person_id: personId,
      accepted_on: before,
      allocation_decided_on: before,
      settled_on: movedInOn,
    })}`;
  });
  return household;
}

export async function openFollowUp(page: Page, { caseId }: Household): Promise<void> {
  await page.goto(`/saker/${caseId}/selvbosetting/oppfolging`);
  await expect(page.getByRole("row", { name: "Den første uka" })).toBeVisible();
}
