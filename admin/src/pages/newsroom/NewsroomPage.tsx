import { Layouts, Page } from '@strapi/strapi/admin';
import { Suspense } from 'react';
import { Navigate, Route, Routes } from 'react-router-dom';
import { type Can, loadMyActions } from '../../api/my-actions';
import { Failure, NotAllowed } from '../../components/Failure';
import { useAnswer } from '../../hooks/use-answer';
import { SectionNavigation } from './SectionNavigation';
import { type Section, SECTIONS } from './sections';

/** The Newsroom page: a navigation, and the section that the address names. */
export default function NewsroomPage() {
  const { answer, again } = useAnswer(loadMyActions, '');
  switch (answer.state) {
    case 'loading':
      return <Page.Loading />;
    case 'failed':
      return <Failure error={answer.error} onRetry={again} />;
    case 'loaded':
      return <Sections can={answer.value} />;
  }
}

function Sections({ can }: { can: Can }) {
  const open = SECTIONS.filter(({ action }) => can(action));
  const [first] = open;
  return first ? (
    <Layouts.Root>
      <SectionNavigation sections={open} />
      <Suspense fallback={<Page.Loading />}>
        <Routes>
          <Route index element={<Navigate to={first.to} replace />} />
          {SECTIONS.map((section) => (
            <Route
              key={section.to}
              path={`${section.to}/*`}
              element={<SectionPage section={section} can={can} />}
            />
          ))}
          <Route path="*" element={<Navigate to={first.to} replace />} />
        </Routes>
      </Suspense>
    </Layouts.Root>
  ) : (
    <NotAllowed />
  );
}

function SectionPage({ section: { action, Component }, can }: { section: Section; can: Can }) {
  return can(action) ? <Component can={can} /> : <NotAllowed />;
}
