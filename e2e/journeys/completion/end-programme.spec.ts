import { randomUUID } from "node:crypto";
import { openEnding, unfold } from "../../actions/completion";
import { aHousehold, status } from "../../actions/guidance";
import { expect, test } from "../../fixtures";

test("an adviser ends a programme with education, gives the certificate, hands over to the school, and records the year after", async ({
  page,
  municipality,
  signedInAs,
}) => {
  const teams = [await municipality.team("Program")];
  await signedInAs("programme_adviser", { teams });
  const household = await aHousehold(municipality, teams[0] ?? "", "Saba Tesfay");
  await municipality.sql(
    (sql) =>
      sql`insert into programme_participation ${sql({
        municipality_id: municipality.id,
        id: randomUUID(),
        case_id: household.caseId,
        person_id: household.personId,
        started_on: "2023-12-01",
        planned_end_on: "2025-11-10",
        end_goal: "education",
      })}`,
  );
  await page.goto("/program/avslutning?vis=end_not_recorded");
  await page.getByRole("link", { name: household.name }).click();
  await expect(page.getByText("og slutten er ikke registrert")).toBeVisible();

  await page.getByLabel("Målet er nådd").check();
  await page.getByLabel("Siste dag i programmet").fill("2025-11-10");
  await page.getByLabel("Videregående opplæring").check();
  await page.getByLabel("Arbeid på deltid", { exact: true }).check();
  await page.getByLabel("Hovedaktivitet eller årsak").selectOption("Videregående opplæring");
  await page.getByLabel("Hvorfor er dette hovedaktiviteten?").fill("Sluttmålet er fagbrev.");
  await page.getByRole("button", { name: "Registrer slutten" }).click();
  await expect(status(page, "Slutten er registrert.")).toBeVisible();
  await expect(page.getByText("Teller som nådd mål")).toBeVisible();

  await page.getByRole("button", { name: "Utsted deltakerbevis" }).click();
  await expect(status(page, "Deltakerbeviset er utstedt.")).toBeVisible();
  const certificate = page.getByRole("link", { name: "Åpne beviset (PDF)" });
  const file = await page.request.get((await certificate.getAttribute("href")) ?? "");
  expect(file.headers()["content-type"]).toContain("application/pdf");
  await page.getByRole("button", { name: "Registrer at deltakeren har fått beviset" }).click();
  await expect(page.getByText(/^Gitt til deltakeren/)).toBeVisible();

  await unfold(page, "Registrer overføringsmøte");
  await page.getByRole("radio", { name: "Skole eller studiested" }).check();
  await page.getByLabel("Navn på stedet").fill("Voksenopplæringen");
  await page.getByLabel(/^Kontaktperson/).fill("Liv Berg");
  await page.getByLabel("Ikke nødvendig").last().check();
  await page.getByLabel("Hvem gjør hva fra nå?").fill("Skolen følger opp fra oppstart.");
  await page.getByLabel("Deltakeren samtykker", { exact: true }).check();
  await page.getByLabel("Samtykket ble gitt").fill("2025-11-03");
  await page.getByLabel("Elementene i programmet med timer").check();
  await page.getByRole("button", { name: "Registrer overføringsmøte" }).click();
  await expect(status(page, "Overføringen er registrert.")).toBeVisible();
  await expect(page.getByRole("link", { name: "Åpne overføringsnotatet" })).toBeVisible();

  await openEnding(page, household);
  await page.getByLabel("Hovedaktivitet nå").first().selectOption("Videregående opplæring");
  await page.getByLabel("Hvem har fortalt det?").last().selectOption("Skolen");
  await page.getByRole("button", { name: "Registrer", exact: true }).click();
  await expect(status(page, "Situasjonen er registrert.")).toBeVisible();
  await page.goto("/program/avslutning?vis=no_status_12");
  await expect(page.getByText("Ingenting mangler her")).toBeVisible();
});
