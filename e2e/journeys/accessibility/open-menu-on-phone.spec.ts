import { expect, test } from "../../fixtures";

for (const width of [375, 320]) {
  test.describe(`on a phone of ${width} px`, () => {
    test.use({ viewport: { width, height: 740 }, hasTouch: true });

    test("every page of the menu is reached, by touch and by keyboard", async ({
      page,
      signedInAs,
    }) => {
      await signedInAs("settlement_officer");
      await page.goto("/oversikt");
      const menu = page.getByRole("navigation", { name: "Hovedmeny" });
      await expect(menu.getByRole("link")).toHaveCount(4);
      await menu.getByRole("link", { name: "Selvbosetting" }).tap();
      await expect(page).toHaveURL(/\/selvbosetting$/);

      await menu.getByText("Mer", { exact: true }).tap();
      await menu.getByRole("link", { name: "Styring" }).tap();
      await expect(page).toHaveURL(/\/styring/);
      await expect(menu.getByRole("link", { name: "Styring" })).toHaveCount(0);

      await menu.locator("summary").focus();
      await page.keyboard.press("Enter");
      await expect(menu.getByRole("link", { name: "Styring" })).toHaveAttribute(
        "aria-current",
        "page",
      );
      await page.keyboard.press("Escape");
      await expect(menu.getByRole("link", { name: "Import" })).toHaveCount(0);
      await expect(menu.locator("summary")).toBeFocused();
      await page.keyboard.press("Enter");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await expect(page).toHaveURL(/\/personer$/);

      // No label is wider than its place, and none sticks out of the screen.
      const wide = await menu.evaluate((nav) =>
        [...nav.querySelectorAll("a, summary")]
          .filter(
            (one) =>
              one.scrollWidth > one.clientWidth || one.getBoundingClientRect().right > innerWidth,
          )
          .map(({ textContent }) => textContent),
      );
      expect(wide).toEqual([]);
    });

    test("a programme adviser has the week before them, and the rest under one more", async ({
      page,
      signedInAs,
    }) => {
      await signedInAs("programme_adviser");
      await page.goto("/oversikt");
      const menu = page.getByRole("navigation", { name: "Hovedmeny" });
      await expect(menu.getByRole("link")).toHaveText(["Oversikt", "Saker", "Kalender", "Program"]);
      await menu.getByText("Mer", { exact: true }).tap();
      await menu.getByRole("link", { name: "Personer" }).tap();
      await expect(page).toHaveURL(/\/personer$/);
    });
  });
}
