import { Box, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import { byPlace } from '#shared/domain/gate/by-place';
import type { Finding } from '#shared/domain/gate/finding';
import { EditCreditOf } from '../../../components/pictures/credit-dialog/EditCreditOf';
import { message } from '../../../i18n/message';
import { placeMessage, problemMessage } from './finding-message';
import { focusFinding } from './focus-finding';
import { controlNames } from './control-names';

/**
 * The findings, grouped by place; each is a button that moves the focus to its place. Where the form has
 * no input for a credit, its dialog opens.
 */
export function ChecklistItems({ title, findings }: { title: string; findings: Finding[] }) {
  const intl = useIntl();
  const { formatMessage } = intl;
  const [credit, setCredit] = useState<string | null>(null);

  const goTo = async (finding: Finding) => {
    const isThere = await focusFinding(finding, controlNames(finding, formatMessage));
    if (!isThere && isOfCredit(finding)) {
      setCredit(finding.reference);
    }
  };

  return (
    <Box width="100%">
      <Typography tag="h3" variant="pi" fontWeight="bold" textColor="neutral800">
        {title}
      </Typography>
      <List>
        {byPlace(findings, placeOf).map(([first, ...others]) => (
          <Box tag="li" key={`${first.place.kind} ${first.path.join('.')}`} paddingTop={2}>
            <PlaceName {...first.place} />
            <List>
              {[first, ...others].map((finding, index) => (
                <li key={`${finding.rule} ${index}`}>
                  <Item
                    type="button"
                    $level={finding.level}
                    aria-label={formatMessage(message('checklist.item'), {
                      problem: problemMessage(finding, intl),
                      place: placeMessage(finding.place, formatMessage),
                    })}
                    onClick={() => void goTo(finding)}
                  >
                    {problemMessage(finding, intl)}
                  </Item>
                </li>
              ))}
            </List>
          </Box>
        ))}
      </List>
      {credit !== null && <EditCreditOf reference={credit} onClose={() => setCredit(null)} />}
    </Box>
  );
}

function isOfCredit({ rule, place }: Finding): boolean {
  return (rule === 'credit' || rule === 'expiredRights') && !place.isDeleted;
}

function placeOf({ place }: Finding) {
  return place;
}

function PlaceName(place: Finding['place']) {
  const { formatMessage } = useIntl();
  return (
    <Flex direction="column" alignItems="flex-start">
      <Typography variant="pi" textColor="neutral800">
        {placeMessage(place, formatMessage)}
      </Typography>
      {place.name && (
        <Name tag="bdi" variant="pi" textColor="neutral600">
          {formatMessage(message('gate.quoted'), { name: place.name })}
        </Name>
      )}
      {place.isDeleted && (
        <Typography variant="pi" textColor="neutral600">
          {formatMessage(message('gate.deleted'))}
        </Typography>
      )}
    </Flex>
  );
}

/** A file's name may be a long word without a space. */
const Name = styled(Typography)`
  overflow-wrap: anywhere;
`;

const List = styled.ul`
  list-style: none;
  margin: 0;
  padding: 0;
`;

/** Large enough for touch; its border style shows the level, not the colour alone. */
const Item = styled.button<{ $level: Finding['level'] }>`
  inline-size: 100%;
  min-block-size: 2.4rem;
  padding-block: ${({ theme }) => theme.spaces[1]};
  padding-inline: ${({ theme }) => theme.spaces[2]};
  border: none;
  border-inline-start: 3px ${({ $level }) => ($level === 'require' ? 'solid' : 'dotted')}
    ${({ theme, $level }) =>
      $level === 'require' ? theme.colors.danger600 : theme.colors.warning600};
  background: none;
  color: ${({ theme, $level }) =>
    $level === 'require' ? theme.colors.danger700 : theme.colors.neutral800};
  font-size: ${({ theme }) => theme.fontSizes[1]};
  line-height: ${({ theme }) => theme.lineHeights[3]};
  text-align: start;
  text-decoration: underline;
  text-decoration-thickness: 1px;
  text-underline-offset: 0.3rem;
  cursor: pointer;

  &:hover {
    background: ${({ theme }) => theme.colors.neutral100};
    text-decoration-thickness: 2px;
  }

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
  }
`;
