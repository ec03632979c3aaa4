import { anApplicant, receiveApplication, registerEnquiry } from "../../actions/self-settlement";
import { expect, test } from "../../fixtures";

const room = { street: "Listeveien 1", rooms: "2", area: "40", rent: "9 000" };

test("the list shows by whom each application waits, and only those one may open", async ({
  page,
  municipality,
  signedInAs,
}) => {
  const [own, other] = [await municipality.team("Eget"), await municipality.team("Annet")];
  await signedInAs("settlement_officer", { teams: [own] });
  const waiting = await anApplicant(municipality, own, "Amina Yusuf");
  await anApplicant(municipality, own, "Uten Søknad");
  const hidden = await anApplicant(municipality, other, "Skjult Person");
  await municipality.sql(
    (sql) =>
      sql`insert into self_settlement_application ${sql({
        municipality_id: municipality.id,
        case_id: hidden.caseId,
        id: hidden.caseId,
        state: "enquiry",
        state_since: "2026-01-05",
        enquired_on: "2026-01-05",
      })}`,
  );
  await registerEnquiry(page, waiting);
  await page.goto("/selvbosetting?venter=municipality");
  await expect(page.getByRole("rowheader")).toHaveText(["Amina Yusuf"]);
  await expect(page.getByRole("cell", { name: "Registrer søknaden" })).toBeVisible();
  await page.getByRole("link", { name: /Venter på IMDi/ }).click();
  await expect(page.getByText("Ingen søknader står her")).toBeVisible();
  await page.getByRole("link", { name: "Vis alle" }).click();
  await page.getByRole("link", { name: "Amina Yusuf" }).click();
  await receiveApplication(page, room);
  await page.goto("/selvbosetting?tilstand=application");
  await expect(page.getByRole("rowheader")).toHaveText(["Amina Yusuf"]);
});

test("Oversikt counts what waits for us and for IMDi, and leads to the list of it", async ({
  page,
  municipality,
  signedInAs,
}) => {
  const teams = [await municipality.team("Bosetting")];
  await signedInAs("settlement_officer", { teams });
  const household = await anApplicant(municipality, teams[0] ?? "");
  await page.goto("/oversikt");
  await expect(page.getByRole("link", { name: /Selvbosetting: venter/ })).toHaveCount(0);
  await registerEnquiry(page, household);
  await page.goto("/oversikt");
  await page.getByRole("link", { name: /Søknader om selvbosetting hos oss/ }).click();
  await expect(page).toHaveURL(/selvbosetting\?venter=municipality$/);
  await expect(page.getByRole("rowheader")).toHaveText([household.name]);
  await municipality.sql(
    (sql) => sql`update self_settlement_application set state = 'imdi_asked'
      where case_id = ${household.caseId}`,
  );
  await page.goto("/oversikt");
  await expect(page.getByRole("link", { name: /Søknader om selvbosetting hos oss/ })).toHaveCount(
    0,
  );
  await page.getByRole("link", { name: /Søknader om selvbosetting hos IMDi/ }).click();
  await expect(page.getByRole("rowheader")).toHaveText([household.name]);
});

test("an empty list says where an application begins", async ({
  page,
  municipality,
  signedInAs,
}) => {
  await signedInAs("housing_adviser", { teams: [await municipality.team("Bolig")] });
  await page.goto("/selvbosetting");
  await expect(page.getByRole("heading", { name: "Ingen søknader" })).toBeVisible();
  await expect(page.getByText(/registrerer du forespørselen i saken/)).toBeVisible();
});
