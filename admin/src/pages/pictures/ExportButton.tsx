import { Button } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { refusalMessage } from '../../components/refusal-message';
import { message } from '../../i18n/message';
import { saveFile } from './save-file';

interface ExportButtonProps {
  onExport(): Promise<Blob>;
  onProblem(problem: string | null): void;
}

/** Saves all pictures that match the filters as a CSV file. */
export function ExportButton({ onExport, onProblem }: ExportButtonProps) {
  const { formatMessage } = useIntl();
  const [isExporting, setIsExporting] = useState(false);
  const run = async () => {
    setIsExporting(true);
    onProblem(null);
    try {
      saveFile(await onExport(), 'picture-rights.csv');
    } catch (error) {
      onProblem(refusalMessage(error) ?? formatMessage(message('picture-rights.export.failed')));
    } finally {
      setIsExporting(false);
    }
  };
  return (
    <Button variant="secondary" startIcon={<Download />} loading={isExporting} onClick={run}>
      {formatMessage(message('picture-rights.export'))}
    </Button>
  );
}
