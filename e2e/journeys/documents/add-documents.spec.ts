import {
  addressOf,
  aPdf,
  aPhoto,
  aWordFileCalled,
  breakOff,
  filesKept,
  handIn,
  line,
  openDocuments,
  post,
} from "../../actions/documents";
import { aHousehold, status } from "../../actions/guidance";
import { expect, test } from "../../fixtures";

test("a lease is handed in as a PDF, found in the case, and opened", async ({
  page,
  context,
  municipality,
  signedInAs,
}) => {
  const teams = [await municipality.team("Bosetting")];
  const officer = await signedInAs("settlement_officer", { teams });
  const household = await aHousehold(municipality, teams[0] ?? "");
  const lease = aPdf("Leiekontrakt Bjørkeveien – utkast.pdf", "Leie 9 000");
  await openDocuments(page, household);
  await expect(page.getByText("Ingen dokumenter ennå")).toBeVisible();
  await handIn(page, "Usignert leiekontrakt", [lease]);
  await expect(status(page, "Ett dokument er lagt inn.")).toBeVisible();
  const added = line(page, "Leiekontrakt Bjørkeveien – utkast");
  await expect(added).toContainText("Usignert leiekontrakt");
  await expect(added).toContainText(officer.name);
  const tab = context.waitForEvent("page");
  const asked = context.waitForEvent("request", (one) => one.url().includes("/api/dokumenter/"));
  await added.getByRole("link").first().click();
  await Promise.all([tab, asked]);
  const answer = await page.request.get(await addressOf(page, "Leiekontrakt"));
  expect(await answer.body()).toEqual(lease.buffer);
  expect(answer.headers()).toMatchObject({
    "content-type": "application/pdf",
    "x-content-type-options": "nosniff",
    "cache-control": "no-store",
    "content-disposition":
      "inline; filename=\"Leiekontrakt Bjorkeveien _ utkast.pdf\"; filename*=UTF-8''Leiekontrakt%20Bj%C3%B8rkeveien%20%E2%80%93%20utkast.pdf",
  });
});

test("a Word file called PDF is refused and named, and the good photo beside it is kept", async ({
  page,
  municipality,
  signedInAs,
}) => {
  const teams = [await municipality.team("Bosetting")];
  await signedInAs("housing_adviser", { teams });
  const household = await aHousehold(municipality, teams[0] ?? "");
  await openDocuments(page, household);
  await handIn(page, "Bilde fra befaring", [aWordFileCalled("kontrakt.pdf"), aPhoto("stue.png")]);
  await expect(
    page.getByRole("alert").filter({ hasText: "Én fil ble ikke lagt inn" }),
  ).toContainText(
    "Filen heter kontrakt.pdf, men er et Word-dokument. Lagre den som PDF og prøv igjen.",
  );
  await expect(line(page, "stue")).toContainText("PNG-bilde");
  await expect(page.getByRole("rowheader")).toHaveCount(1);
  expect(filesKept(municipality)).toBe(1);
  // What was refused is no part of an address, where others could read its name.
  expect(page.url()).not.toContain("kontrakt");
});

test("the same file a second time is said to be there already", async ({
  page,
  municipality,
  signedInAs,
}) => {
  const teams = [await municipality.team("Bosetting")];
  await signedInAs("settlement_officer", { teams });
  const household = await aHousehold(municipality, teams[0] ?? "");
  await openDocuments(page, household);
  await handIn(page, "Garanti", [aPdf("Garanti.pdf", "Garanti")]);
  await expect(line(page, "Garanti")).toBeVisible();
  await handIn(page, "Garanti", [aPdf("kopi av garanti.pdf", "Garanti")]);
  await expect(
    page.getByText("Filen kopi av garanti.pdf ligger allerede i saken, som «Garanti».").first(),
  ).toBeVisible();
  await expect(page.getByRole("rowheader")).toHaveCount(1);
  expect(filesKept(municipality)).toBe(1);
});

test("what is missing is said at the field, before anything is sent", async ({
  page,
  municipality,
  signedInAs,
}) => {
  const teams = [await municipality.team("Bosetting")];
  await signedInAs("settlement_officer", { teams });
  const household = await aHousehold(municipality, teams[0] ?? "");
  await openDocuments(page, household);
  await page.getByLabel("Tittel").fill("Kontrakt");
  await page.getByRole("button", { name: "Legg inn" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "Velg minst én fil." })).toBeVisible();
  await expect(page.getByLabel(/^Type dokument/)).toHaveAccessibleDescription(
    /Velg hva slags dokument det er/,
  );
  await expect(page.getByLabel("Tittel")).toHaveValue("Kontrakt");
});

test("a file that is too large is named, and what is far too much is not read", async ({
  page,
  municipality,
  signedInAs,
}) => {
  const teams = [await municipality.team("Bosetting")];
  await signedInAs("settlement_officer", { teams });
  const household = await aHousehold(municipality, teams[0] ?? "");
  const large = { ...aPdf("stor.pdf"), buffer: Buffer.alloc(20 * 1024 * 1024 + 1, 65) };
  const sent = await post(page, household, [large, aPhoto("stue.png")]);
  expect(sent.status).toBe(303);
  await page.goto(sent.location);
  await expect(page.getByText("Filen stor.pdf er større enn 20 MB.").first()).toBeVisible();
  await expect(line(page, "stue")).toBeVisible();
  const far = { ...aPdf("x.pdf"), buffer: Buffer.alloc(102 * 1024 * 1024) };
  const { location } = await post(page, household, [far]);
  await page.goto(location);
  await expect(page.getByText("Filene er for store til sammen.")).toBeVisible();
  expect(filesKept(municipality)).toBe(1);
});

test("of an upload that breaks off half-way nothing is left", async ({
  page,
  municipality,
  signedInAs,
}) => {
  const teams = [await municipality.team("Bosetting")];
  await signedInAs("settlement_officer", { teams });
  const household = await aHousehold(municipality, teams[0] ?? "");
  await openDocuments(page, household);
  await breakOff(page, household, () =>
    // One file has come whole by then, and is kept until the form has ended.
    expect.poll(() => filesKept(municipality)).toBe(1),
  );
  await expect.poll(() => filesKept(municipality)).toBe(0);
  const rows = await municipality.sql((sql) => sql`select 1 from document`);
  expect(rows).toHaveLength(0);
  // The one who comes back with a whole file is let in.
  await handIn(page, "Annet", [aPdf("hel.pdf")]);
  await expect(line(page, "hel")).toBeVisible();
  expect(filesKept(municipality)).toBe(1);
});

test("nobody else's case takes files, and no other site sends them", async ({
  page,
  municipality,
  otherMunicipality,
  signedInAs,
}) => {
  const teams = [await municipality.team("Bosetting")];
  await signedInAs("settlement_officer", { teams });
  const own = await aHousehold(municipality, teams[0] ?? "");
  const hidden = await aHousehold(municipality, await municipality.team("Et annet"));
  const foreign = await aHousehold(otherMunicipality, await otherMunicipality.team("Fremmed"));
  for (const other of [hidden, foreign]) {
    expect((await post(page, other, [aPdf("x.pdf")])).status).toBe(404);
  }
  const forged = await post(page, own, [aPdf("x.pdf")], { origin: "https://ond.example" });
  expect(forged.status).toBe(403);
  await municipality.sql(
    (sql) => sql`update settlement_case set status = 'closed', closed_on = '2026-01-06',
      close_reason = 'goals_reached', open_stages = '{}' where id = ${own.caseId}`,
  );
  const { location } = await post(page, own, [aPdf("x.pdf")]);
  await page.goto(location);
  await expect(page.getByText("Saken er avsluttet. Dokumentene kan leses")).toBeVisible();
  expect(filesKept(municipality) + filesKept(otherMunicipality)).toBe(0);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("files are handed in, and what is wrong stands at its field with what was typed", async ({
    page,
    municipality,
    signedInAs,
  }) => {
    const teams = [await municipality.team("Bosetting")];
    await signedInAs("settlement_officer", { teams });
    const household = await aHousehold(municipality, teams[0] ?? "");
    await openDocuments(page, household);
    await page.getByLabel("Tittel").fill("Kontrakten");
    await page.getByLabel(/^Filer/).setInputFiles([aPdf("leie.pdf")]);
    await page.getByRole("button", { name: "Legg inn" }).click();
    await expect(page.getByText("Velg filene på nytt når du har rettet")).toBeVisible();
    await expect(page.getByLabel("Tittel")).toHaveValue("Kontrakten");
    await expect(page.getByLabel(/^Type dokument/)).toHaveAccessibleDescription(
      /Velg hva slags dokument det er/,
    );
    expect(filesKept(municipality)).toBe(0);
    await handIn(page, "Signert leiekontrakt", [aPdf("leie.pdf")]);
    await expect(line(page, "Kontrakten")).toContainText("Signert leiekontrakt");
  });
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 375, height: 812 } });

  test("photos are handed in, and nothing is cut off", async ({
    page,
    municipality,
    signedInAs,
  }) => {
    const teams = [await municipality.team("Bosetting")];
    await signedInAs("housing_adviser", { teams });
    const household = await aHousehold(municipality, teams[0] ?? "");
    await openDocuments(page, household);
    await page.getByRole("link", { name: "Legg inn dokumenter" }).click();
    await handIn(page, "Bilde fra befaring", [
      aPhoto("et-veldig-langt-navn-uten-mellomrom-som-telefonen-har-funnet-paa-selv.png"),
      aWordFileCalled("kontrakt.pdf"),
    ]);
    await expect(page.getByText("Filen heter kontrakt.pdf").first()).toBeInViewport();
    const overflow = await page.evaluate(() => {
      const root = document.documentElement;
      return root.scrollWidth - root.clientWidth;
    });
    expect(overflow).toBeLessThanOrEqual(0);
  });
});
