import { aHousehold, status } from "../../actions/guidance";
import {
  anApplicant,
  fillHome,
  openApplication,
  receiveApplication,
  registerEnquiry,
} from "../../actions/self-settlement";
import { expect, test } from "../../fixtures";

const room = { street: "Prøveveien 4", rooms: "1", area: "14", rent: "7 500" };

test("an officer registers what a household has found, and sees what is missing before the checks", async ({
  page,
  municipality,
  signedInAs,
}) => {
  const teams = [await municipality.team("Bosetting")];
  await signedInAs("settlement_officer", { teams });
  const household = await anApplicant(municipality, teams[0] ?? "");
  await registerEnquiry(page, household);
  await page.getByRole("link", { name: "Registrer søknaden" }).click();
  await page.getByRole("button", { name: "Registrer søknaden" }).click();
  await expect(status(page, "Søknaden er registrert.")).toBeVisible();
  for (const missing of [
    "Boligen er ikke registrert",
    "Utleieren er ikke registrert",
    "Utkastet til leiekontrakt mangler",
    "Ønsket innflyttingsdato mangler",
  ]) {
    await expect(page.getByRole("link", { name: missing })).toBeVisible();
  }
  await expect(page.getByRole("link", { name: "Begynn kontrollen" })).toHaveCount(0);
});

test("amounts are typed in kroner, and the home stands with its landlord and lease", async ({
  page,
  municipality,
  signedInAs,
}) => {
  const teams = [await municipality.team("Bosetting")];
  await signedInAs("housing_adviser", { teams });
  const household = await anApplicant(municipality, teams[0] ?? "");
  await registerEnquiry(page, household);
  await receiveApplication(page, room);
  await expect(page.getByText("7 500 kr")).toBeVisible();
  await expect(page.getByText("1 rom, 14 m²")).toBeVisible();
  await expect(page.getByRole("link", { name: "Turid Solbakken" })).toBeVisible();
  await expect(page.getByText("Ikke underskrevet")).toBeVisible();
  await page.getByRole("link", { name: "Begynn kontrollen" }).click();
  await page.getByRole("button", { name: "Begynn kontrollen" }).click();
  await expect(status(page, "Steget er registrert.")).toBeVisible();
  await expect(page.getByText("Vurdering av selvbosetting").first()).toBeVisible();
});

test("a home that is registered already is offered, with how many use it and no names", async ({
  page,
  municipality,
  signedInAs,
}) => {
  const teams = [await municipality.team("Bosetting")];
  await signedInAs("settlement_officer", { teams });
  const first = await anApplicant(municipality, teams[0] ?? "", "Farah Noor");
  const second = await anApplicant(municipality, teams[0] ?? "", "Samir Aden");
  await registerEnquiry(page, first);
  await receiveApplication(page, room);
  await registerEnquiry(page, second);
  await page.getByRole("link", { name: "Registrer søknaden" }).click();
  await fillHome(page, { ...room, street: "prøvevn. 4".replace("vn.", "veien") });
  await page.getByRole("button", { name: "Registrer søknaden" }).click();
  await expect(page.getByText("Boligen er registrert fra før")).toBeVisible();
  await expect(page.getByText(/1 annen søknad/)).toBeVisible();
  await expect(page.getByText("Farah Noor")).toHaveCount(0);
  await page.getByRole("button", { name: "Bruk boligen som er registrert" }).click();
  await page.getByRole("button", { name: "Registrer søknaden" }).click();
  await expect(status(page, "Søknaden er registrert.")).toBeVisible();
  await expect(page.getByText(/1 annen søknad/)).toBeVisible();
});

test("what is typed in the long form is there again the next time it is opened", async ({
  page,
  municipality,
  signedInAs,
}) => {
  const teams = [await municipality.team("Bosetting")];
  await signedInAs("settlement_officer", { teams });
  const household = await anApplicant(municipality, teams[0] ?? "");
  await registerEnquiry(page, household);
  await page.getByRole("link", { name: "Registrer søknaden" }).click();
  await page.getByLabel("Gateadresse").fill("Halvferdige vei 2");
  await expect(page.getByText(/Utkast lagret/)).toBeVisible();
  await openApplication(page, household);
  await page.getByRole("link", { name: "Registrer søknaden" }).click();
  await expect(page.getByLabel("Gateadresse")).toHaveValue("Halvferdige vei 2");
});

test("a case of another kind says so, and offers no application", async ({
  page,
  municipality,
  signedInAs,
}) => {
  const teams = [await municipality.team("Bosetting")];
  await signedInAs("settlement_officer", { teams });
  const household = await aHousehold(municipality, teams[0] ?? "");
  await openApplication(page, household);
  await expect(page.getByText("Saken er ikke avtalt selvbosetting")).toBeVisible();
  await expect(page.getByRole("button", { name: "Registrer forespørselen" })).toHaveCount(0);
  await expect(page.getByRole("link", { name: "Selvbosetting", exact: true })).toHaveCount(1);
});
