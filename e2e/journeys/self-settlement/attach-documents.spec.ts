import {
  aHtmlPageCalled,
  aPdf,
  aPhoto,
  aProgramCalled,
  handIn,
  line,
} from "../../actions/documents";
import {
  anApplicant,
  answerChecks,
  approve,
  doStep,
  openApplication,
  openDecision,
  receiveApplication,
  registerEnquiry,
  sendLetter,
} from "../../actions/self-settlement";
import { expect, test } from "../../fixtures";

const flat = { street: "Vedleggsveien 6", rooms: "2", area: "45", rent: "11 000" };

test("an adviser attaches a photo and the lease to the application, and finds them there", async ({
  page,
  municipality,
  signedInAs,
  pageOf,
}) => {
  const teams = [await municipality.team("Bolig")];
  await signedInAs("housing_adviser", { teams });
  const household = await anApplicant(municipality, teams[0] ?? "");
  await registerEnquiry(page, household);
  await receiveApplication(page, flat);
  await expect(page.getByText("Ingen vedlegg ennå.")).toBeVisible();
  await page.getByRole("link", { name: "Legg ved eller endre" }).click();
  await handIn(page, "Usignert leiekontrakt", [aPdf("Utkast til kontrakt.pdf")]);
  await expect(line(page, "Utkast til kontrakt")).toContainText("Usignert leiekontrakt");
  await handIn(page, "Bilde av boligen", [aPhoto("stue.png")]);
  await expect(line(page, "stue")).toContainText("Bilde av boligen");
  await page.getByRole("link", { name: "Tilbake til søknaden" }).click();
  await expect(page).toHaveURL(/selvbosetting$/);
  for (const title of ["Utkast til kontrakt", "stue"]) {
    const link = page.getByRole("link", { name: title });
    await expect(link).toHaveCount(1);
    const answer = await page.request.get((await link.getAttribute("href")) ?? "");
    expect([title, answer.status()]).toEqual([title, 200]);
  }
  const reader = await pageOf(await municipality.person("programme_adviser", { teams }));
  await openApplication(reader, household);
  await expect(reader.getByRole("link", { name: "Utkast til kontrakt" })).toBeVisible();
  await expect(reader.getByRole("link", { name: "Legg ved eller endre" })).toHaveCount(0);
});

test("a file that is not what it says it is, is refused at the field, and the good one is kept", async ({
  page,
  municipality,
  signedInAs,
}) => {
  const teams = [await municipality.team("Bolig")];
  await signedInAs("settlement_officer", { teams });
  const household = await anApplicant(municipality, teams[0] ?? "");
  await registerEnquiry(page, household);
  await receiveApplication(page, flat);
  await page.getByRole("link", { name: "Legg ved eller endre" }).click();
  await handIn(page, "Usignert leiekontrakt", [
    aProgramCalled("kontrakt.pdf"),
    aPdf("ekte kontrakt.pdf"),
    aHtmlPageCalled("vilkår.pdf"),
  ]);
  const program = "Filen heter kontrakt.pdf, men er et program.";
  const webPage = "Filen heter vilkår.pdf, men er en nettside.";
  const files = page.getByLabel(/^Filer/);
  await expect(files).toHaveAttribute("aria-invalid", "true");
  await expect(files).toHaveAccessibleDescription(new RegExp(`${program}.*${webPage}`));
  const summary = page.getByRole("alert").filter({ hasText: "2 filer ble ikke lagt inn" });
  await expect(summary).toContainText(program);
  await expect(summary).toContainText("Den andre filen er lagt inn.");
  await expect(line(page, "ekte kontrakt")).toBeVisible();
  await expect(page.getByRole("rowheader")).toHaveCount(1);
  await handIn(page, "Usignert leiekontrakt", [aPdf("vilkår.pdf")]);
  await expect(line(page, "vilkår")).toBeVisible();
  await expect(files).not.toHaveAttribute("aria-invalid");
});

test("photos of the inspection stand by the check of it", async ({
  page,
  municipality,
  signedInAs,
}) => {
  const teams = [await municipality.team("Bolig")];
  await signedInAs("housing_adviser", { teams });
  const household = await anApplicant(municipality, teams[0] ?? "");
  await registerEnquiry(page, household);
  await receiveApplication(page, flat);
  await doStep(page, "Begynn kontrollen");
  await page.goto(`/saker/${household.caseId}/selvbosetting/vurdering/AS-C07`);
  await page.getByText("Legg inn dokumenter").click();
  await handIn(page, "Bilde fra befaring", [aPhoto("bad.png"), aProgramCalled("kjøkken.png")]);
  await expect(page.getByLabel(/^Filer/)).toHaveAccessibleDescription(
    /Filen heter kjøkken.png, men er et program/,
  );
  await expect(line(page, "bad")).toBeVisible();
  const [row] = await municipality.sql(
    (sql) => sql`select subject_type, kind from document where case_id = ${household.caseId}`,
  );
  expect(row).toMatchObject({ subject_type: "dwelling", kind: "inspection_photo" });
});

test("what was found at a follow-up is kept with it", async ({
  page,
  municipality,
  signedInAs,
}) => {
  const teams = [await municipality.team("Bolig")];
  await signedInAs("housing_adviser", { teams });
  const household = await anApplicant(municipality, teams[0] ?? "");
  await registerEnquiry(page, household);
  await receiveApplication(page, flat);
  await municipality.sql(
    (sql) => sql`update self_settlement_application
      set state = 'moved_in', moved_in_on = current_date - 40, signed_on = current_date - 41,
        imdi_decided_on = current_date - 50
      where case_id = ${household.caseId}`,
  );
  const place = `/saker/${household.caseId}/selvbosetting/oppfolging/1`;
  await page.goto(place);
  await expect(page.getByText("kan legges inn når oppfølgingen er lagret")).toBeVisible();
  await page.getByLabel("Måte").selectOption("Hjemmebesøk");
  await page
    .getByRole("group", { name: "Bor husstanden fortsatt der?" })
    .getByRole("radio", { name: "Ja" })
    .check();
  await page.getByRole("button", { name: "Lagre oppfølgingen" }).click();
  await expect(page).toHaveURL(/oppfolging$/);
  await page.goto(place);
  await page.getByText("Legg inn dokumenter").click();
  await handIn(page, "Bilde av boligen", [aPhoto("fukt.png")]);
  await expect(line(page, "fukt")).toBeVisible();
});

test("of a household under address protection, its documents are for the named circle", async ({
  page,
  municipality,
  signedInAs,
  pageOf,
}) => {
  const teams = [await municipality.team("Bolig")];
  await signedInAs("settlement_officer", { teams, inProtectedCircle: true });
  const household = await anApplicant(municipality, teams[0] ?? "");
  await registerEnquiry(page, household);
  await receiveApplication(page, flat);
  await page.getByRole("link", { name: "Legg ved eller endre" }).click();
  await handIn(page, "Usignert leiekontrakt", [aPdf("Utkast til kontrakt.pdf")]);
  const link = line(page, "Utkast til kontrakt").getByRole("link").first();
  const address = (await link.getAttribute("href")) ?? "";
  const outside = await pageOf(await municipality.person("settlement_officer", { teams }));
  expect((await outside.request.get(address)).status()).toBe(200);
  await municipality.sql(async (sql) => {
    await sql`update person set address_protection = 'fortrolig' where id = ${household.personId}`;
    await sql`update settlement_case set address_protection = 'fortrolig'
      where id = ${household.caseId}`;
  });
  expect((await outside.request.get(address)).status()).toBe(404);
  await outside.goto(`/saker/${household.caseId}/dokumenter`);
  await expect(outside.getByText("Noen dokumenter er skjult")).toBeVisible();
  await expect(outside.getByText("Utkast til kontrakt")).toHaveCount(0);
  await outside.goto(`/saker/${household.caseId}/selvbosetting/vedlegg`);
  await expect(outside.getByText("Bolig, utleier og kontrakt er skjult")).toBeVisible();
  expect((await page.request.get(address)).status()).toBe(200);
});

test("a letter from before the address was protected stays as it was, for the named circle", async ({
  page,
  municipality,
  signedInAs,
  pageOf,
}) => {
  test.setTimeout(90_000);
  const teams = [await municipality.team("Bolig")];
  await signedInAs("settlement_officer", { teams, inProtectedCircle: true });
  const household = await anApplicant(municipality, teams[0] ?? "");
  await registerEnquiry(page, household);
  await receiveApplication(page, flat);
  await doStep(page, "Begynn kontrollen");
  await answerChecks(municipality, household);
  await openDecision(page, household);
  await approve(page);
  await sendLetter(page);
  const letters = `/saker/${household.caseId}/selvbosetting/brev`;
  await page.goto(letters);
  const address = await page.getByRole("link", { name: "Åpne brevet" }).getAttribute("href");
  await municipality.sql(async (sql) => {
    await sql`update person set address_protection = 'fortrolig' where id = ${household.personId}`;
    await sql`update settlement_case set address_protection = 'fortrolig'
      where id = ${household.caseId}`;
  });
  await page.goto(letters);
  await expect(page.getByText("Et brev som er sendt, endres ikke")).toBeVisible();
  expect((await page.request.get(address ?? "")).status()).toBe(200);
  const outside = await pageOf(await municipality.person("settlement_officer", { teams }));
  await outside.goto(letters);
  await expect(outside.getByText("kan bare åpnes av den navngitte kretsen")).toBeVisible();
  await expect(outside.locator(`a[href="${address}"]`)).toHaveCount(0);
  expect((await outside.request.get(address ?? "")).status()).toBe(404);
});
