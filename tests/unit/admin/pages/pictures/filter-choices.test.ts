import {
  chosen,
  CREDIT_CHOICES,
  RIGHTS_CHOICES,
  USE_CHOICES,
} from '../../../../../admin/src/pages/pictures/filter-choices';
import {
  changeState,
  readPicturesPageState,
} from '../../../../../admin/src/pages/pictures/page-state';

it.each([...CREDIT_CHOICES, ...RIGHTS_CHOICES, ...USE_CHOICES])(
  'the choice $name is found again in the address that it makes',
  ({ name, change }) => {
    const address = new URLSearchParams(changeState({}, change));
    const options = [CREDIT_CHOICES, RIGHTS_CHOICES, USE_CHOICES].find((list) =>
      list.some((choice) => choice.name === name && choice.change === change),
    );
    expect(chosen(options ?? [], readPicturesPageState(address))).toBe(name);
  },
);

it('a choice takes the place of another of the same filter', () => {
  const [expiredLive, , within7] = RIGHTS_CHOICES;
  const state = changeState(changeState({}, expiredLive?.change ?? {}), within7?.change ?? {});
  expect(state).toEqual({ expiresWithin: '7' });
});

it('a number that no choice offers is none of them', () => {
  expect(chosen(RIGHTS_CHOICES, { expiresWithin: '12' })).toBeNull();
  expect(chosen(RIGHTS_CHOICES, {})).toBeNull();
});
