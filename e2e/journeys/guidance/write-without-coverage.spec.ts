import { aHousehold, openGuidance, startSession } from "../../actions/guidance";
import {
  done,
  endSessions,
  linkOf,
  newSession,
  openRoad,
  photosSentFrom,
  photoWithPlace,
  readableOnPhone,
  restOf,
  sessionsOf,
  takeAlong,
  writeOnPhone,
  writeTheRest,
} from "../../actions/offline";
import { expect, test } from "../../fixtures";

test.use({ viewport: { width: 375, height: 780 } });

test("a whole home visit on a phone without coverage, with a photo, and the tab killed on the way", async ({
  page,
  context,
  municipality,
  signedInAs,
}) => {
  const teams = [await municipality.team("Boveiledning")];
  await signedInAs("housing_adviser", { teams });
  const colleague = await municipality.person("housing_adviser", { teams, name: "kari-holm" });
  const household = await aHousehold(municipality, teams[0] ?? "");
  await takeAlong(page, household);
  const photo = await photoWithPlace(page);

  await context.setOffline(true);
  await openRoad(page);
  await expect(page.getByText(/^Ingen dekning/)).toBeVisible();
  await newSession(page, household);
  await page.getByRole("checkbox", { name: household.name }).check();
  await writeTheRest(page, colleague.name);
  await writeOnPhone(page, "Vi leste måleren i kjelleren.");
  await page.getByLabel("Legg til bilde").setInputFiles({
    name: "IMG_0042.jpg",
    mimeType: "image/jpeg",
    buffer: photo,
  });
  await expect(page.getByRole("img", { name: "Bilde 1" })).toBeVisible();
  const readable = await readableOnPhone(page);
  expect(readable).not.toContain("kjelleren");
  expect(readable).not.toContain("røykvarsleren");
  expect(readable).not.toContain(household.name);
  await page.close({ runBeforeUnload: false });

  const again = await context.newPage();
  await again.goto(`/saker/${household.caseId}/personer`);
  await expect(again.getByText(/^Siden du ville åpne, er ikke tatt med/)).toBeVisible();
  await linkOf(again, "Skriv videre", household).click();
  await expect(again.getByRole("textbox", { name: "Notat" })).toHaveValue(
    "Vi leste måleren i kjelleren.",
  );
  await expect(again.getByLabel("Hva fikk de?")).toHaveValue("Brosjyre om brann");
  await expect(again.getByRole("img", { name: "Bilde 1" })).toBeVisible();
  await done(again);
  await expect(again.getByText("Ikke sendt", { exact: true })).toBeVisible();
  expect(await sessionsOf(municipality, household)).toEqual([]);

  const sent = await photosSentFrom(again);
  await context.setOffline(false);
  await expect(again.getByText("Alt er sendt.")).toBeVisible();
  expect(await sent()).toEqual([{ width: 1600, height: 1200, hasNotes: false }]);
  expect(await sessionsOf(municipality, household)).toMatchObject([
    { notes: "Vi leste måleren i kjelleren.", status: "draft" },
  ]);
  expect(await restOf(municipality, household)).toEqual({
    travel: 25,
    partly: true,
    topics: ["repeat: Trykket på røykvarsleren"],
    materials: ["Brosjyre om brann ar"],
    agreements: ["Kjøpe nytt batteri, Kari Holm"],
  });
  expect(
    await municipality.sql(
      (sql) => sql`select 1 from document where case_id = ${household.caseId}`,
    ),
  ).toHaveLength(1);
});

test("the server gone before and after it has the session: it is taken in once", async ({
  page,
  context,
  municipality,
  signedInAs,
}) => {
  const teams = [await municipality.team("Boveiledning")];
  await signedInAs("housing_adviser", { teams });
  const household = await aHousehold(municipality, teams[0] ?? "");
  await takeAlong(page, household);
  const cuts = ["before", "after"];
  await context.route(/\/api\/uten-dekning\/okter/, async (route) => {
    const cut = cuts.shift();
    if (cut === "after") await route.fetch();
    if (cut) await route.abort();
    else await route.continue();
  });
  await newSession(page, household);
  await writeOnPhone(page, "Om husleien.");
  await done(page);
  await expect(page.getByText(/^Dekningen ble borte/)).toBeVisible();
  expect(await sessionsOf(municipality, household)).toEqual([]);
  await openRoad(page);
  await expect.poll(() => sessionsOf(municipality, household)).toHaveLength(1);
  await expect(page.getByText("På vei", { exact: true })).toBeVisible();
  await openRoad(page);
  await expect(page.getByText("Alt er sendt.")).toBeVisible();
  expect(await sessionsOf(municipality, household)).toMatchObject([{ notes: "Om husleien." }]);
});

test("the session ends while away: sealed for all others, sent when the same person signs in", async ({
  page,
  context,
  municipality,
  signedInAs,
}) => {
  const teams = [await municipality.team("Boveiledning")];
  const adviser = await signedInAs("housing_adviser", { teams });
  const other = await municipality.person("housing_adviser", { teams });
  const household = await aHousehold(municipality, teams[0] ?? "");
  await takeAlong(page, household);
  await context.setOffline(true);
  await newSession(page, household);
  await writeOnPhone(page, "Skrevet på hytta.");
  await done(page);
  await expect(page.getByText("Ikke sendt", { exact: true })).toBeVisible();
  await endSessions(municipality);

  await context.setOffline(false);
  await expect(page.getByRole("heading", { name: "Forseglet til du logger inn" })).toBeVisible();
  await expect(page.getByText("Én økt eller ett bilde er ikke sendt.")).toBeVisible();
  await expect(page.getByText(household.name)).toHaveCount(0);

  await municipality.startSession(context, other);
  await openRoad(page);
  await expect(page.getByRole("heading", { name: /noe en annen har tatt med/ })).toBeVisible();
  await expect(page.getByRole("link", { name: /Skriv videre/ })).toHaveCount(0);

  await municipality.startSession(context, adviser);
  await openRoad(page);
  await expect(page.getByText("Alt er sendt.")).toBeVisible();
  expect(await sessionsOf(municipality, household)).toMatchObject([{ notes: "Skrevet på hytta." }]);
});

test("two phones with the same draft: both versions are shown, and none is lost", async ({
  municipality,
  pageOf,
}) => {
  const teams = [await municipality.team("Boveiledning")];
  const adviser = await municipality.person("housing_adviser", { teams });
  const household = await aHousehold(municipality, teams[0] ?? "");
  const [first, second] = [await pageOf(adviser), await pageOf(adviser)];
  await startSession(first, household);
  for (const phone of [first, second]) {
    await takeAlong(phone, household);
    await phone.context().setOffline(true);
    await linkOf(phone, "Fortsett kladden", household).click();
    await phone.getByText("Noen var med en del, eller kom ikke").click();
    await phone
      .getByLabel(`Hvorfor kom ikke ${household.name}?`)
      .fill(phone === first ? "På jobb" : "Hos legen");
    await writeOnPhone(phone, phone === first ? "Fra den ene." : "Fra den andre.");
    await done(phone);
    await expect(phone.getByText("Ikke sendt", { exact: true })).toBeVisible();
  }
  await first.context().setOffline(false);
  await expect(first.getByText("Alt er sendt.")).toBeVisible();
  await second.context().setOffline(false);
  await expect(second.getByText("Må velges", { exact: true })).toBeVisible();
  await linkOf(second, "Se begge", household).click();
  await expect(second.getByText("Fra den ene.")).toBeVisible();
  await expect(second.getByText("Fra den andre.")).toBeVisible();
  await expect(second.getByText(`${household.name} (På jobb)`)).toBeVisible();
  await expect(second.getByText(`${household.name} (Hos legen)`)).toBeVisible();
  await second.getByRole("button", { name: "La telefonens stå" }).click();
  await expect(second.getByText("Alt er sendt.")).toBeVisible();
  const [stored, ...more] = await sessionsOf(municipality, household);
  expect(more).toEqual([]);
  expect(stored).toMatchObject({ notes: "Fra den andre." });
  expect(stored?.additions.join()).toMatch(/På jobb[\s\S]*Fra den ene\./);
});

test("signing out warns of what is not sent, and leaves nothing on the phone", async ({
  page,
  municipality,
  signedInAs,
}) => {
  const teams = [await municipality.team("Boveiledning")];
  await signedInAs("housing_adviser", { teams });
  const household = await aHousehold(municipality, teams[0] ?? "");
  await takeAlong(page, household);
  await newSession(page, household);
  await writeOnPhone(page, "Ikke ferdig.");
  await openGuidance(page, household);
  await expect(page.getByText(/på telefonen er ikke sendt/)).toBeVisible();
  await page.getByRole("button", { name: /^Meny for/ }).click();
  await page.getByRole("button", { name: "Logg ut", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Du har økter som ikke er sendt" })).toBeVisible();
  await page.getByRole("button", { name: "Logg ut og slett dem" }).click();
  await expect(page).toHaveURL(/\/logg-inn/);
  expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
  expect(await municipality.sql((sql) => sql`select 1 from offline_key`)).toEqual([]);
});
