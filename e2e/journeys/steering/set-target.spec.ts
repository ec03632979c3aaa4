import { endProgramme } from "../../actions/completion";
import { aHousehold, status } from "../../actions/guidance";
import { recordProgramme } from "../../actions/programme";
import {
  card,
  indicatorNames,
  openIndicator,
  openSteering,
  peopleIn,
  setTarget,
} from "../../actions/steering";
import { expect, test } from "../../fixtures";

const year = new Date().getFullYear();

test("a manager sets a target, sees the result against it, and opens the case behind", async ({
  page,
  municipality,
  signedInAs,
}) => {
  const teams = [await municipality.team("Oppfølging")];
  await signedInAs("manager", { teams });
  const household = await aHousehold(municipality, teams[0] ?? "");
  await recordProgramme(page, household, {
    right: "2024-01-10",
    decision: "2024-02-01",
    start: "2024-03-01",
  });
  await expect(status(page, "Programmet er registrert.")).toBeVisible();
  await endProgramme(page, household, { on: `${year}-01-02` });

  await openIndicator(page, indicatorNames.atEnd);
  await setTarget(page, "101");
  await expect(page.getByText("Prosenten må være mellom 0 og 100.").first()).toBeVisible();
  await setTarget(page, "62,5", "Vedtatt i virksomhetsplanen.");
  await expect(status(page, "Målet er lagret.")).toBeVisible();
  await expect(page.getByText("Mål: 62,5 %").first()).toBeVisible();
  await expect(page.getByText("62,5 prosentpoeng under målet")).toBeVisible();

  await expect(peopleIn(page, "Må rettes")).toHaveText([household.name]);
  await page.getByRole("link", { name: `Rett opp programmet til ${household.name}` }).click();
  await page.getByLabel("Hovedaktivitet eller årsak").selectOption({ label: "Arbeid på deltid" });
  await page.getByRole("button", { name: "Rett det som er registrert" }).click();
  await expect(status(page, "Slutten er registrert.")).toBeVisible();

  await openSteering(page);
  const atEnd = card(page, indicatorNames.atEnd);
  await expect(atEnd.getByText("100 %", { exact: true })).toBeVisible();
  await expect(atEnd.getByText("Målet er nådd")).toBeVisible();
  await openIndicator(page, indicatorNames.atEnd);
  await expect(peopleIn(page, "Må rettes")).toHaveCount(0);
  await peopleIn(page, "Personene bak tallet").getByRole("link", { name: household.name }).click();
  await expect(page).toHaveURL(new RegExp(`/saker/${household.caseId}$`));
});

test("of two managers, the later is told what target the other has set", async ({
  municipality,
  pageOf,
}) => {
  const [first, second] = [
    await pageOf(await municipality.person("manager", { name: "frida-først" })),
    await pageOf(await municipality.person("manager", { name: "sigurd-sist" })),
  ];
  await openIndicator(first, indicatorNames.inTime);
  await openIndicator(second, indicatorNames.inTime);
  await setTarget(first, "90");
  await expect(status(first, "Målet er lagret.")).toBeVisible();
  await setTarget(second, "80");
  await expect(second.getByText("Lagret nå").or(second.getByText("90")).first()).toBeVisible();
  await expect(second.getByLabel("Mål i prosent")).toHaveValue("80");
  await second.locator("section[aria-labelledby='conflict-title'] button[type='submit']").click();
  await expect(second.getByText("Mål: 80 %").first()).toBeVisible();
});

test("small groups are not shown to someone who cannot open the cases behind", async ({
  municipality,
  pageOf,
}) => {
  const teams = [await municipality.team("Oppfølging")];
  const adviser = await pageOf(await municipality.person("programme_adviser", { teams }));
  const household = await aHousehold(municipality, teams[0] ?? "", "Skjult Person");
  await recordProgramme(adviser, household, { right: `${year - 1}-10-10` });
  await expect(status(adviser, "Programmet er registrert.")).toBeVisible();
  const outside = await pageOf(await municipality.person("manager", { name: "utenfor" }));
  await openIndicator(outside, indicatorNames.inTime);
  await expect(outside.getByText("Færre enn fem").first()).toBeVisible();
  await expect(
    outside.getByText("Noen få til i saker du ikke har tilgang til.").first(),
  ).toBeVisible();
  await expect(outside.getByText(household.name)).toHaveCount(0);
});

test("a housing adviser reads the result, and has no form to set the target", async ({
  page,
  signedInAs,
}) => {
  await signedInAs("housing_adviser");
  await openIndicator(page, indicatorNames.afterOneYear);
  await expect(page.getByText("Lederen setter målet.")).toBeVisible();
  await expect(page.getByText("Nasjonalt mål: 70 prosent")).toBeVisible();
  await expect(page.getByText("Ikke kontrollert").first()).toBeVisible();
  await expect(page.getByRole("button", { name: "Lagre målet" })).toHaveCount(0);
});
