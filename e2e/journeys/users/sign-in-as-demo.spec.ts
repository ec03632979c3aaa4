import { openDemoPlace, userMenu } from "../../actions/users";
import { expect, test } from "../../fixtures";
import { newMunicipality } from "../../municipality";

test("an invented person is signed in with one press", async ({ page }) => {
  const place = await newMunicipality({ isDemo: true });
  const person = await place.person("administrator", { name: "oda-prøvesen" });
  await openDemoPlace(page, place);
  await page.getByRole("button", { name: person.name }).click();
  await expect(userMenu(page, person.name)).toBeVisible();
});

test("a real account cannot be used as an invented one", async ({ page, municipality }) => {
  const place = await newMunicipality({ isDemo: true });
  await place.person("manager");
  const real = await municipality.person("administrator");
  await openDemoPlace(page, place);
  const form = page.locator("details[open] form").first();
  await form.locator('input[name="account"]').evaluate((input, id) => {
    (input as HTMLInputElement).value = id;
  }, real.accountId);
  await form.locator('input[name="municipality"]').evaluate((input, id) => {
    (input as HTMLInputElement).value = id;
  }, municipality.id);
  await form.getByRole("button").click();
  await expect(page.getByText("Innloggingen ble ikke fullført")).toBeVisible();
});
